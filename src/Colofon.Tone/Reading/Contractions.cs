namespace Colofon.Tone.Reading;

/// <summary>Takes English contractions apart, so that rules see "do not" whatever was written.</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, string[]> Bare = new(StringComparer.Ordinal)
    {
        ["dont"] = ["do", "not"], ["cant"] = ["can", "not"], ["wont"] = ["will", "not"], ["didnt"] = ["did", "not"],
        ["doesnt"] = ["does", "not"], ["isnt"] = ["is", "not"], ["arent"] = ["are", "not"], ["wasnt"] = ["was", "not"],
        ["werent"] = ["were", "not"], ["havent"] = ["have", "not"], ["hasnt"] = ["has", "not"], ["hadnt"] = ["had", "not"],
        ["couldnt"] = ["could", "not"], ["shouldnt"] = ["should", "not"], ["wouldnt"] = ["would", "not"],
        ["youre"] = ["you", "are"], ["youve"] = ["you", "have"], ["cannot"] = ["can", "not"], ["can't"] = ["can", "not"],
        ["won't"] = ["will", "not"], ["shan't"] = ["shall", "not"], ["im"] = ["i", "am"], ["ive"] = ["i", "have"],
    };

    private static readonly HashSet<string> BeforeIs = ["it", "that", "this", "there", "what", "here", "he", "she", "who", "how", "where", "let"];

    public static string[]? Split(ReadOnlySpan<char> word)
    {
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0)
            return word.Length is > 1 and < 10 && Bare.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var bare) ? bare : null;
        if (Bare.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var irregular))
            return irregular;
        var head = word[..apostrophe];
        var tail = word[(apostrophe + 1)..];
        if (tail is "t" && head.Length > 1 && head[^1] == 'n')
            return [head[..^1].ToString(), "not"];
        return Ending(head, tail) is { } full ? [head.ToString(), full] : tail is "s" ? [head.ToString()] : null;
    }

    private static string? Ending(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) =>
        tail switch
        {
            "re" => "are",
            "ve" => "have",
            "ll" => "will",
            "m" => "am",
            "d" => "would",
            "s" when BeforeIs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(head) => "is",
            _ => null,
        };
}
