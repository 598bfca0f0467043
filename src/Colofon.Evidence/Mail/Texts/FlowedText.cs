using System.Text;

namespace Colofon.Evidence.Texts;

/// <summary>Joins the lines that <c>format=flowed</c> (RFC 3676) broke.</summary>
internal static class FlowedText
{
    public static string Join(string text, bool deleteSpace)
    {
        var joined = new StringBuilder(text.Length);
        var depthBefore = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            var depth = Depth(line);
            if (depthBefore >= 0 && depthBefore == depth)
                line = Content(line, depth);
            else if (joined.Length > 0 || depthBefore >= 0)
                joined.Append('\n');
            if (depth == 0 && line is [' ', ..])
                line = line[1..];
            var flows = line is [.., ' '] && !line.SequenceEqual("-- ");
            joined.Append(flows && deleteSpace ? line[..^1] : line);
            if (!flows)
                joined.Append('\n');
            depthBefore = flows ? depth : -1;
        }

        return joined.ToString();
    }

    private static int Depth(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept('>') is var depth and >= 0 ? depth : line.Length;

    private static ReadOnlySpan<char> Content(ReadOnlySpan<char> line, int depth) =>
        line[depth..] is [' ', .. var rest] && depth > 0 ? rest : line[depth..];
}
