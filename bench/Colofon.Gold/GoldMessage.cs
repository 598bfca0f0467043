using System.Globalization;
using System.Text;
using Colofon.Tone;

namespace Colofon.Gold;

/// <summary>A message with what a reader marked in it: a head of <c>key: value</c> lines, <c>---</c>, the text with <c>⟦rule|words⟧</c>.</summary>
internal sealed record GoldMessage(string Id, string Address, string Text, ToneContext Context, IReadOnlyList<GoldMark> Marks)
{
    /// <summary>What its writer says of its faults: good, one, many; empty where nothing is said.</summary>
    public string Class { get; init; } = "";

    public static GoldMessage Read(string file, ToneLanguage language) => Parse(File.ReadAllText(file).ReplaceLineEndings("\n"), language);

    /// <summary>The messages of a file that holds many, as they are written.</summary>
    public static IEnumerable<string> Parts(string file) =>
        File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n=====").Select(part => part.Trim('\n', '=')).Where(part => part.Length > 0);

    public static GoldMessage Parse(string all, ToneLanguage language)
    {
        var cut = all.IndexOf("\n---\n", StringComparison.Ordinal);
        var head = all[..cut].Split('\n').Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        var (text, marks) = Unmark(all[(cut + 5)..]);
        marks.AddRange(Listed(head, "missing", ',').Select(rule => new GoldMark(rule, null)));
        return new(head["id"], head["address"], text, ContextOf(head, language), marks) { Class = head.GetValueOrDefault("class", "") };
    }

    private static ToneContext ContextOf(Dictionary<string, string> head, ToneLanguage language) =>
        new()
        {
            Language = language,
            Kind = One<TextKind>(head["kind"]),
            Initiator = One<Initiator>(head["initiator"]),
            Counterpart = One<Counterpart>(head["counterpart"]),
            Contact = One<ContactPolicy>(head["contact"]),
            EndDate = head.TryGetValue("end-date", out var date) ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null,
            Confidential = Listed(head, "confidential", '|'),
            OtherClients = [.. Listed(head, "other-clients", '|').SelectMany(names => names.Split(", "))],
        };

    private static (string Text, List<GoldMark> Marks) Unmark(string marked)
    {
        var (text, marks) = (new StringBuilder(), new List<GoldMark>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '⟦')
            {
                text.Append(marked[at]);
                continue;
            }
            var (bar, end) = (marked.IndexOf('|', at), marked.IndexOf('⟧', at));
            var start = text.Length;
            text.Append(marked, bar + 1, end - bar - 1);
            marks.Add(new GoldMark(marked[(at + 1)..bar], new TextSpan(start, text.Length)));
            at = end;
        }
        return (text.ToString(), marks);
    }

    private static string[] Listed(Dictionary<string, string> head, string key, char by) =>
        head.TryGetValue(key, out var value) ? value.Split(by, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static T One<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
