namespace Colofon.Contracts;

/// <summary>Days on which the client cannot do without us: a campaign, a launch, a tax deadline. Both ends included.</summary>
internal sealed record CriticalDates(DateOnly From, DateOnly To, string Label)
{
    public bool Touches(DateOnly day, int margin) => From.AddDays(-margin) <= day && day <= To.AddDays(margin);
}
