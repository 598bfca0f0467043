namespace Colofon.Tone.Reading;

/// <summary>
/// Takes number, gender and the commonest English endings off a folded word, without knowing its language:
/// <c>facturas</c> and <c>factura</c> meet, <c>closing</c> and <c>closed</c> meet.
/// </summary>
internal static class LightStem
{
    public static string Of(string word)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[0]))
            return word;
        var stem = word.Length < 4 ? word : WithoutTense(WithoutPlural(word));
        if (stem.Length > 3 && stem[^1] is 'a' or 'e' or 'o')
            stem = stem[..^1];
        return stem[^1] switch
        {
            'z' => string.Concat(stem.AsSpan(0, stem.Length - 1), "c"),
            'y' => string.Concat(stem.AsSpan(0, stem.Length - 1), "i"),
            _ => stem,
        };
    }

    private static string WithoutPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u')
            return word;
        if (word.Length > 4 && word[^2] == 'e' && word[^3] is not ('a' or 'o' or 'u'))
            return word[..^2];
        return word[..^1];
    }

    private static string WithoutTense(string word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return word[..^3];
        return word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) && word != "usted" ? word[..^2] : word;
    }
}
