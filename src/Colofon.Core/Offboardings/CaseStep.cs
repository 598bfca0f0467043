namespace Colofon.Offboardings;

/// <summary>The next step of a case, the same wherever it is shown: a requirement to meet, a move to make, or the days to live.</summary>
/// <param name="Code">The texts are <c>gate.CODE</c>; those of a move are <c>step.STAGE</c>.</param>
public sealed record CaseStep(string Code, string? Where, Requirement? Asks = null, Stage? MovesTo = null)
{
    /// <summary>None once a case is over.</summary>
    public static CaseStep? Of(CaseFacts facts, DateTimeOffset now)
    {
        if (Gates.After(facts.Stage) is not { } to)
            return null;
        if (Gates.For(facts, to, now).FirstOrDefault(requirement => !requirement.Holds) is { } unmet)
            return new CaseStep(unmet.Code, unmet.Where, unmet);
        return new CaseStep("move", null, MovesTo: to);
    }
}
