using Colofon.Aftercare;
using Colofon.Offboardings;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Feedback;

/// <summary>Whether this is a moment to ask how it was, and what to ask.</summary>
public sealed class SurveyRules(ColofonDb db)
{
    private const int Grave = 3;

    public static SurveySet SetFor(CaseFile file) =>
        file.Offboarding.Direction == EndDirection.Provider ? SurveySet.ProviderEnded : SurveySet.Short;

    /// <summary>Whom asking for a recommendation would hurt is not offered those questions.</summary>
    public static IReadOnlyList<SurveySet> SetsFor(CaseFile file) =>
        file.Offboarding.Direction == EndDirection.Provider ? [SurveySet.ProviderEnded] : [SurveySet.Short, SurveySet.Full];

    /// <summary>Why not: <c>survey.refusal.CODE</c> in the texts. Null when nothing speaks against it.</summary>
    public async Task<string?> WhyNotAsync(CaseFile file, CancellationToken cancel = default)
    {
        if (file.Offboarding.Stage == Stage.Withdrawn)
            return "withdrawn";
        if (file.Door is { Door: Door.NoContact })
            return "no-contact";
        if (!file.Permits(CaseAction.InviteToSurvey) || IsTooEarly(file))
            return file.Offboarding.Stage == Stage.Closed ? "no-door" : "too-early";
        if (file.Facts().HasOpenDispute)
            return "dispute";
        return await WasMistreatedAsync(file, cancel) ? "mistreatment" : null;
    }

    /// <summary>Ours waits for the close; theirs for the answer we gave them and for the last day.</summary>
    private static bool IsTooEarly(CaseFile file) =>
        file.Offboarding.IsOpen && (file.Offboarding.Direction == EndDirection.Provider || file.Offboarding.EndsOn is not { } last || last > file.Today);

    private Task<bool> WasMistreatedAsync(CaseFile file, CancellationToken cancel) =>
        db.Facts.AnyAsync(row => row.RelationshipId == file.Relationship.Id && row.Kind == FactKind.Incident && row.Severity >= Grave && row.WithdrawnAt == null, cancel);
}
