namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record CodeActionParams(DocumentName TextDocument, Stretch Range, CodeActionContext? Context = null);
