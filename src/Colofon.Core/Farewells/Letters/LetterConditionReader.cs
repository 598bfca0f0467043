using Colofon.Aftercare;
using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>Reads what stands before a line: <c>?field</c>, <c>?!field</c>, <c>?door=open</c>; in Spanish <c>?puerta=abierta</c>.</summary>
internal static class LetterConditionReader
{
    public static LetterConditions Read(string line, ref int from, Action<int, string> unknown)
    {
        var read = new LetterConditions([], line.AsSpan(from).StartsWith("?+"));
        while (from < line.Length && line[from] == '?')
        {
            var space = line.IndexOf(' ', from);
            var end = space < 0 ? line.Length : space;
            var word = line[(from + 1)..end].TrimStart('+');
            if (Parse(word) is { } condition)
                read.All.Add(condition);
            else
                unknown(from, word);
            from = end;
            while (from < line.Length && line[from] == ' ')
                from++;
        }
        return read;
    }

    private static LetterCondition? Parse(string word)
    {
        var negated = word.StartsWith('!');
        var asked = negated ? word[1..] : word;
        if (LetterFieldNames.TryFind(asked, out var field))
            return new LetterCondition(field, null, negated);
        return Named(asked) is { } door ? new LetterCondition(null, door, negated) : null;
    }

    private static Door? Named(string word)
    {
        foreach (var speech in Enum.GetValues<Speech>())
        {
            foreach (var door in Enum.GetValues<Door>())
            {
                if (word == Texts.Of(speech)[$"letter.door.{door}"])
                    return door;
            }
        }
        return null;
    }
}
