namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record TextEdit(Stretch Range, string NewText);
