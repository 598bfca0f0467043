using Colofon.Language;
using Colofon.Tone;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Library;

/// <summary>What the linter goes by, to be read.</summary>
internal static class LibraryEndpoints
{
    private const int LongestSearch = 200;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/library", List);
        doors.Viewers.MapGet("/library/tone/{rule}", Show);
    }

    private static IResult List(string? q, Screen screen)
    {
        var asked = (q ?? "").Trim();
        asked = asked.Length > LongestSearch ? asked[..LongestSearch] : asked;
        return Page.Of<ListRulesPage>(new { Rules = RuleSearch.Find(asked, screen.T, ToneOf(screen.Speech)), Asked = asked });
    }

    private static IResult Show(string rule, Screen screen) =>
        ToneLinter.Default.Rules.FirstOrDefault(one => one.Id == rule) is { } found
            ? Page.Of<ShowRulePage>(new { Rule = found, Ui = ToneOf(screen.Speech) })
            : Results.NotFound();

    private static ToneLanguage ToneOf(Speech speech) => speech == Speech.En ? ToneLanguage.En : ToneLanguage.Es;
}
