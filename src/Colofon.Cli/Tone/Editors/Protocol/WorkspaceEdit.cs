namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, TextEdit[]> Changes);
