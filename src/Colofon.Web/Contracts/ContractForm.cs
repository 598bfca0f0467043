using Colofon.Contracts;
using Colofon.Offboardings;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Contracts;

/// <summary>The contract as it is typed.</summary>
internal static class ContractForm
{
    private const int Longest = 1000;

    public static Fields Starting(CaseFile file) =>
        file.Contract is not { } contract
            ? Fields.Starting(("startedOn", DateFields.Write(file.Relationship.StartedOn)))
            : Fields.Starting(
                ("unwritten", contract.IsUnwritten ? "true" : null),
                ("regime", contract.Regime),
                ("startedOn", DateFields.Write(contract.StartedOn)),
                ("duration", contract.Duration),
                ("fixedEndOn", DateFields.Write(contract.FixedEndOn)),
                ("arrangedOn", DateFields.Write(contract.ArrangedOn)),
                ("period", contract.Period),
                ("form", contract.Form),
                ("duties", contract.Duties)
            );

    public static ContractWords Read(Fields fields)
    {
        var period = fields.Optional("period", 60);
        if (period is not null && !NoticePeriod.TryParse(period, out _))
            fields.Refuse("period", "contract.period.unread");
        return new ContractWords
        {
            Regime = Known(fields, "regime", "none", NoticeCodes.Regimes.Keys),
            Duration = Known(fields, "duration", "indefinite", NoticeCodes.Durations.Keys),
            StartedOn = fields.Date("startedOn"),
            FixedEndOn = fields.Date("fixedEndOn"),
            ArrangedOn = fields.Date("arrangedOn"),
            Period = period,
            Form = fields.Optional("form"),
            Duties = fields.Optional("duties", Longest),
        };
    }

    private static string Known(Fields fields, string name, string usual, IEnumerable<string> known)
    {
        var code = fields[name];
        if (code.Length == 0)
            return usual;
        if (!known.Contains(code, StringComparer.Ordinal))
            fields.Refuse(name, "field.choice");
        return code;
    }
}
