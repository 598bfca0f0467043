using System.Net;
using Colofon.Closures;

namespace Colofon.Acceptance.Crash;

/// <summary>The page on which one side signs, and the words by which it is told that it did.</summary>
internal sealed record SigningSheet(ActSide Side, Visitor Signer, Answer Page, string Action, (string, string?) Consent, string Told)
{
    public bool IsOpen => Form is not null;

    private string? Form => Page.Page.QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")!).FirstOrDefault(action => action.StartsWith(Action, StringComparison.Ordinal));

    /// <summary>Whose signature was promised; none when nobody knows.</summary>
    public async Task<ActSide?> PressAsync()
    {
        try
        {
            var answer = await Signer.SubmitAsync(Page, Form!, Consent);
            return answer.Status == HttpStatusCode.OK && answer.Text.Contains(Told, StringComparison.Ordinal) ? Side : null;
        }
        catch (Exception broken) when (Cut.Is(broken))
        {
            return null;
        }
    }
}
