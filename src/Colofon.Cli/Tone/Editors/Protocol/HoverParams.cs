namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record HoverParams(DocumentName TextDocument, Place Position);
