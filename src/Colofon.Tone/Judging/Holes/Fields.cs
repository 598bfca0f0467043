using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging.Holes;

/// <summary>What people write into the holes of a template: the names of what is missing.</summary>
internal static class Fields
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Read("fields");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Small = Read("fields-small");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Requests = Read("fields-verbs");

    /// <summary>In capitals: <c>NOMBRE DEL CLIENTE</c>.</summary>
    public static bool IsLoud(ReadOnlySpan<char> inside)
    {
        var letters = 0;
        foreach (var c in inside)
        {
            if (char.IsLower(c) || !char.IsLetterOrDigit(c) && c is not (' ' or '_' or '-' or '/' or '.' or 'º'))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /// <summary>Nothing but names of fields and the small words between them: <c>nombre del cliente</c>.</summary>
    public static bool IsOnly(ReadOnlySpan<char> inside) => Count(inside, out var others) > 0 && others == 0;

    public static bool HasAny(ReadOnlySpan<char> inside) => Count(inside, out _) > 0 || Asks(inside);

    public static bool IsField(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[24];
        return Names.Contains(Folded(word, folded));
    }

    /// <summary><c>insertar fecha</c>, <c>add name here</c>.</summary>
    public static bool Asks(ReadOnlySpan<char> inside)
    {
        var end = inside.IndexOfAny(" _");
        Span<char> folded = stackalloc char[24];
        return Requests.Contains(Folded(end < 0 ? inside : inside[..end], folded));
    }

    private static int Count(ReadOnlySpan<char> inside, out int others)
    {
        (var fields, others) = (0, 0);
        Span<char> buffer = stackalloc char[24];
        foreach (var range in inside.SplitAny(" _-/.,"))
        {
            var word = Folded(inside[range], buffer);
            if (Names.Contains(word))
                fields++;
            else if (!word.IsEmpty && !Small.Contains(word))
                others++;
        }
        return fields;
    }

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Math.Min(word.Length, buffer.Length);
        for (var i = 0; i < length; i++)
            buffer[i] = Fold.Of(word[i]);
        return buffer[..length];
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string name) =>
        Resources.Lines($"Lexicon/{name}.txt").SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
