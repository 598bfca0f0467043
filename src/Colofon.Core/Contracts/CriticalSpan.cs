using System.Globalization;

namespace Colofon.Contracts;

/// <summary>Days on which the client cannot do without us: a campaign, a launch, a tax deadline. Both ends included.</summary>
internal sealed record CriticalSpan(DateOnly From, DateOnly To, string Label)
{
    /// <summary>What to call it in a sentence, also when nobody gave it a name.</summary>
    public string Name => Label.Length > 0 ? Label : string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");

    public bool Touches(DateOnly day, int margin) => From.AddDays(-margin) <= day && day <= To.AddDays(margin);
}
