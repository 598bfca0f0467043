namespace Colofon.Accounts.Passwords;

/// <summary>Words anybody would try for this person: their name, their address, their studio, this product.</summary>
internal static class PersonalWords
{
    private const int LeastBeyond = 8;
    private const int ShortestWord = 3;

    /// <summary>True when little is left once those words are taken away.</summary>
    public static bool MakeUp(string folded, IEnumerable<string?> about)
    {
        var rest = FoldedPassword.Bare(folded);
        foreach (var word in Words(about).OrderByDescending(word => word.Length))
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < LeastBeyond;
    }

    private static IEnumerable<string> Words(IEnumerable<string?> about) =>
        about
            .Append("colofon")
            .OfType<string>()
            .Select(FoldedPassword.Of)
            .SelectMany(text => text.Split([' ', '.', '@', '-', '_', '+', ',']).Append(FoldedPassword.Bare(text)))
            .Where(word => word.Length >= ShortestWord)
            .Distinct();
}
