using System.Text;
using Colofon.Storage;

namespace Colofon.Accounts.Passwords;

/// <summary>
/// What makes a password good enough to be the only factor: long, not guessed first, not about its owner. Nothing is
/// asked of its composition.
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 15;
    public const int Longest = 200;

    /// <summary>What is wrong with it, as the end of a text key (<c>password.CODE</c>); null when nothing is.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="about">Name, address and studio of its owner.</param>
    public static string? Refuse(string password, params IEnumerable<string?> about)
    {
        if (IsTooLong(password))
            return "long";
        if (!CleanText.IsClean(password))
            return "characters";
        if (Length(password.Normalize(NormalizationForm.FormC)) < Shortest)
            return "short";
        return Guessable(FoldedPassword.Of(password), about);
    }

    /// <summary>Asked before anything costly is done with a password.</summary>
    public static bool IsTooLong(string password) => password.Length > Longest * 4 || Length(password) > Longest;

    private static string? Guessable(string folded, IEnumerable<string?> about) =>
        CommonPasswords.Holds(folded) ? "common"
        : PasswordPatterns.IsMonotonous(folded) ? "monotonous"
        : PersonalWords.MakeUp(folded, about) ? "personal"
        : null;

    private static int Length(string text) => text.EnumerateRunes().Count();
}
