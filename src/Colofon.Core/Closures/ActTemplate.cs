using System.Text.RegularExpressions;
using Colofon.Calendars;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Closures;

/// <summary>
/// The words an act begins with, from a Markdown file: a title, then lines. <c>?name</c> keeps a line only where
/// something is known, <c>?!name</c> only where it is not; <c>{{name}}</c> is filled, with as many lines as there are;
/// <c>[[tú|usted|ustedes|vosotros]]</c> is said as we address them.
/// </summary>
internal sealed partial class ActTemplate(string source)
{
    public static ActTemplate Of(Speech speech) => new(EmbeddedData.Text($"Closures/Acts/closing-act.{speech.Code()}.md"));

    public (string Title, string Body) Fill(IReadOnlyDictionary<string, string> values, Register register)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n').Select(line => Fill(line, values, register)).OfType<string>();
        var text = Gaps().Replace(string.Join('\n', lines).Trim(), "\n\n");
        var end = text.IndexOf('\n');
        return (text[..end].TrimStart('#', ' '), text[end..].Trim());
    }

    private static string? Fill(string line, IReadOnlyDictionary<string, string> values, Register register)
    {
        for (var asked = Condition().Match(line); asked.Success; asked = Condition().Match(line))
        {
            if (IsKnown(values, asked.Groups[2].Value) == (asked.Groups[1].Length > 0))
                return null;
            line = line[asked.Length..];
        }
        var said = Forms().Replace(line, forms => forms.Groups[1].Value.Split('|') is var each ? each[Math.Min((int)register, each.Length - 1)] : "");
        return Hole().Replace(said, hole => values.GetValueOrDefault(hole.Groups[1].Value, ""));
    }

    private static bool IsKnown(IReadOnlyDictionary<string, string> values, string name) => values.GetValueOrDefault(name, "").Length > 0;

    [GeneratedRegex(@"^\?(!?)([a-z-]+) ")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\[\[([^\]]*)\]\]")]
    private static partial Regex Forms();

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Gaps();
}
