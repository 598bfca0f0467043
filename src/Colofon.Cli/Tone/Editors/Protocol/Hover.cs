namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record Hover(MarkupContent Contents, Stretch Range);
