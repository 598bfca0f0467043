namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record DidOpenParams(DocumentItem TextDocument);
