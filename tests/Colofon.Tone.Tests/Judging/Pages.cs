using Colofon.Tone.Judging;

namespace Colofon.Tone.Tests.Judging;

/// <summary>The rule pages that travel inside the library.</summary>
internal static class Pages
{
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Resources.Names("Rules").Select(name => RulePage.Parse(Resources.Read(name)))];

    public static RulePage Of(string rule) => All.Single(page => page.Id == rule);
}
