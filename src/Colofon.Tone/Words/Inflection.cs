namespace Colofon.Tone.Words;

/// <summary>The forms of a Spanish adjective or noun written once: <c>toxico~</c>, <c>inutil~</c>, <c>mentiroso~</c>.</summary>
internal static class Inflection
{
    public static string[] Of(string word) =>
        word[^1] switch
        {
            'o' => Of4(word[..^1]),
            'a' => [word, word + "s"],
            'e' => [word, word + "s"],
            'z' => [word, word[..^1] + "ces"],
            'r' when word.EndsWith("or", StringComparison.Ordinal) => [word, word + "a", word + "es", word + "as"],
            'n' => [word, word + "a", word + "es", word + "as"],
            _ => [word, word + "es", word + "s"],
        };

    private static string[] Of4(string stem) => [stem + "o", stem + "a", stem + "os", stem + "as"];
}
