namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record DidChangeParams(DocumentName TextDocument, IReadOnlyList<ContentChange> ContentChanges);
