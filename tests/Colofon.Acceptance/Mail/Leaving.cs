using Colofon.Acceptance.Offboardings;

namespace Colofon.Acceptance.Mail;

/// <summary>How each way out is walked by a person, from a case that is prepared. A new way out gets a line here.</summary>
internal static class Leaving
{
    public static readonly IReadOnlyDictionary<string, Func<Studio, Visitor, string, Task<Left>>> Walks = new Dictionary<string, Func<Studio, Visitor, string, Task<Left>>>
    {
        ["letter-pdf"] = (_, me, at) => LetterAsync(me, at, "letter-pdf", ".pdf?"),
        ["letter-eml"] = (_, me, at) => LetterAsync(me, at, "letter-eml", ".eml?"),
    };

    private static async Task<Left> LetterAsync(Visitor me, string at, string way, string ending)
    {
        var released = await me.ReleaseAsync(at, way);
        var link = released.Page.QuerySelectorAll("#copies a").Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains(ending, StringComparison.Ordinal));
        var answer = await me.GetAsync(link);
        return new Left(answer.Bytes, link + answer.Message + answer.Message.Content.Headers);
    }
}
