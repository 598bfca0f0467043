namespace Colofon.Accounts.Passwords;

/// <summary>Passwords that are long on paper only: the same thing again and again, or a row of neighbours.</summary>
internal static class PasswordPatterns
{
    private const int LongestUnit = 7;
    private const int FewestLetters = 5;

    public static bool IsMonotonous(string folded) =>
        folded.Distinct().Count() < FewestLetters || IsRepeated(folded) || IsRow(folded);

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, LongestUnit).Any(unit => unit * 2 <= text.Length && Enumerable.Range(unit, text.Length - unit).All(at => text[at] == text[at - unit]));

    private static bool IsRow(string text)
    {
        var steps = Enumerable.Range(1, text.Length - 1).Count(at => IsStep(text[at - 1], text[at]));
        return steps * 10 >= (text.Length - 1) * 8;
    }

    private static bool IsStep(char from, char to) => Math.Abs(to - from) <= 1 || (from, to) is ('9', '0') or ('0', '9') or ('z', 'a');
}
