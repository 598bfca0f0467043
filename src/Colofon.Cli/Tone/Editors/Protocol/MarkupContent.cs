namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record MarkupContent(string Value)
{
    public string Kind => "markdown";
}
