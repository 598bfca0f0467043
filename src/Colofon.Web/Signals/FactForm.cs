using Colofon.Signals;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Signals;

/// <summary>Reads the ten-second form: what happened, what kind of thing it is, when, and how much it weighs.</summary>
internal static class FactForm
{
    public const int LongestText = 1000;
    private const string Usual = "3";

    public static Fields Starting(DateOnly today, string? relationship = null) =>
        Fields.Starting(
            ("kind", nameof(FactKind.Incident)),
            ("on", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("severity", Usual),
            ("relationship", relationship)
        );

    public static FactNote? Read(Fields fields, DateOnly today)
    {
        var kind = fields.Choice<FactKind>("kind");
        var on = fields.Date("on", isRequired: true);
        var severity = fields.Whole("severity", 1, 5);
        var text = kind == FactKind.Energy ? fields.Optional("text", LongestText) ?? "" : fields.Text("text", LongestText);
        if (on > today)
            fields.Refuse("on", "fact.future");
        return fields.IsGood ? new FactNote(kind!.Value, on!.Value, text, severity!.Value) : null;
    }
}
