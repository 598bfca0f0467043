using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Colofon.Prose;

/// <summary>A book in HTML as plain paragraphs.</summary>
internal static class Corpus
{
    private const string Blocks = "p, li, dd, div.para";
    private const int Shortest = 40;

    public static int Write(string folder, string file)
    {
        using var output = new StreamWriter(file, append: false, new UTF8Encoding(false));
        var parser = new HtmlParser();
        foreach (var page in Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            var document = parser.ParseDocument(File.ReadAllText(page));
            foreach (var code in document.QuerySelectorAll("pre, script, style, nav").ToList())
                code.Remove();
            foreach (var block in document.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null))
                WriteBlock(block, output);
        }
        return 0;
    }

    private static void WriteBlock(IElement block, StreamWriter output)
    {
        var text = string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length >= Shortest)
            output.WriteLine(text + "\n");
    }
}
