namespace Colofon.Tone.Words;

/// <summary>The stems a Spanish verb has only because sounds are written differently before e, i, a, o.</summary>
internal static class SpanishSpelling
{
    public static string[] Stems(string stem, string conjugation)
    {
        var other = conjugation == "ar" ? BeforeE(stem) : BeforeA(stem);
        return other is null ? [stem] : [stem, other];
    }

    private static string? BeforeE(string stem) =>
        stem[^1] switch
        {
            'c' => stem[..^1] + "qu",
            'g' => stem + "u",
            'z' => stem[..^1] + "c",
            _ => null,
        };

    private static string? BeforeA(string stem) =>
        stem[^1] switch
        {
            'c' when stem.Length > 2 && stem[^2] is 'a' or 'e' or 'o' or 'u' => stem[..^1] + "zc",
            'c' => stem[..^1] + "z",
            'g' => stem[..^1] + "j",
            'u' when stem.EndsWith("gu", StringComparison.Ordinal) => stem[..^1],
            'u' => stem + "y",
            _ => null,
        };
}
