using System.Collections.Frozen;
using Colofon.Language;

namespace Colofon.Accounts.Passwords;

/// <summary>The passwords that are guessed first, and what people make of them: doubled, or with digits around them.</summary>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> All = new(Read);

    public static int Count => All.Value.Count;

    /// <summary>Those long enough to pass the length rule, which is what makes the list useful.</summary>
    public static int CountOf(int least) => All.Value.Count(common => common.Length >= least);

    public static bool Holds(string folded)
    {
        if (All.Value.Contains(folded))
            return true;
        var bare = FoldedPassword.Bare(folded);
        var core = bare.Trim([.. "0123456789"]);
        return All.Value.Contains(bare) || IsMadeOfCommon(core);
    }

    private static bool IsMadeOfCommon(string core) =>
        All.Value.Contains(core)
        || Enumerable.Range(1, Math.Max(0, core.Length - 1)).Any(at => All.Value.Contains(core[..at]) && All.Value.Contains(core[at..]));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream("Accounts/Passwords/common-passwords.txt")!;
        using var lines = new StreamReader(stream);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
