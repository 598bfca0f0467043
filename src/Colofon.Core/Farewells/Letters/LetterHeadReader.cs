using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

/// <summary>Reads the lines between the two <c>---</c>: id, kind, counterpart, language, title.</summary>
internal sealed class LetterHeadReader(LetterErrors errors)
{
    private const string Fence = "---";
    private static readonly string[] Keys = ["id", "kind", "counterpart", "language", "title"];
    private readonly Dictionary<string, (int Line, string Value)> found = new(StringComparer.Ordinal);

    public static LetterHead? Read(string[] lines, LetterErrors errors, out int next)
    {
        next = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) + 1;
        if (lines[0].TrimEnd() == Fence && next > 0)
            return new LetterHeadReader(errors).Read(lines[..(next - 1)]);
        errors.Add(1, 1, "no-head");
        return null;
    }

    private LetterHead? Read(string[] lines)
    {
        for (var at = 1; at < lines.Length; at++)
            Take(lines[at], at + 1);
        foreach (var key in Keys.Where(key => !found.ContainsKey(key)))
            errors.Add(lines.Length + 1, 1, "missing-key", key);
        return errors.Any ? null : Build();
    }

    private void Take(string line, int number)
    {
        var colon = line.IndexOf(':');
        var key = colon < 0 ? line.Trim() : line[..colon].Trim();
        if (!Keys.Contains(key, StringComparer.Ordinal))
            errors.Add(number, 1, "unknown-key", key);
        else if (colon < 0 || line[(colon + 1)..].Trim() is not { Length: > 0 } value || !found.TryAdd(key, (number, value)))
            errors.Add(number, Math.Max(colon, 0) + 1, "bad-value", line);
    }

    private LetterHead? Build()
    {
        var kind = Choice<LetterKind>("kind");
        var counterpart = Choice<CounterpartKind>("counterpart");
        var language = Choice<Speech>("language");
        return errors.Any ? null : new LetterHead(found["id"].Value, found["title"].Value, kind, counterpart, language);
    }

    private T Choice<T>(string key)
        where T : struct, Enum
    {
        var (line, value) = found[key];
        foreach (var name in Enum.GetNames<T>())
        {
            if (name.ToLowerInvariant() == value)
                return Enum.Parse<T>(name);
        }
        errors.Add(line, key.Length + 3, "bad-value", value);
        return default;
    }
}
