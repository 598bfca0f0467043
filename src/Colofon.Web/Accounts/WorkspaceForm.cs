using Colofon.Accounts;
using Colofon.Calendars;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Signals;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Accounts;

/// <summary>Reads how a studio is called and how it works, on the first day and in the settings.</summary>
internal static class WorkspaceForm
{
    public const string OtherZone = "other";
    public const int MostAddresses = 50;

    private const int LongestName = 100;
    private const int LongestHours = 300;
    private const decimal DearestHour = 100_000m;

    public static WorkspaceStart Read(Fields fields) =>
        new(fields.Text("workspace", LongestName), Language(fields), Zone(fields))
        {
            Region = Region(fields),
            WorkingHours = Hours(fields),
            OwnAddresses = Addresses(fields),
            TargetRate = fields.Amount("targetRate", DearestHour),
            FloorRate = Floor(fields),
        };

    public static readonly string[] Currencies = ["EUR", "USD", "GBP", "CHF", "MXN", "COP", "ARS", "CLP", "PEN", "UYU"];

    public static string Currency(Fields fields)
    {
        if (Currencies.Contains(fields["currency"]))
            return fields["currency"];
        fields.Refuse("currency", "field.choice");
        return Currencies[0];
    }

    public static int CoolingDays(Fields fields) => fields.Whole("coolingDays", 0, Workspace.MostCoolingDays) ?? Workspace.UsualCoolingDays;

    private static IEnumerable<string> SplitAddresses(string text) =>
        text.Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static Speech Language(Fields fields)
    {
        if (SpeechExtensions.TryParse(fields["language"]) is { } speech)
            return speech;
        fields.Refuse("language", "field.choice");
        return Speech.Es;
    }

    private static string Zone(Fields fields)
    {
        var isOther = fields["timeZone"] == OtherZone;
        var zone = isOther ? fields.Text("otherZone", 64) : fields["timeZone"].Trim();
        if (!IsZone(zone))
            fields.Refuse(isOther ? "otherZone" : "timeZone", "setup.zone-unknown");
        return zone;
    }

    private static bool IsZone(string name) =>
        name.Length is > 0 and <= 64 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    private static string? Region(Fields fields)
    {
        if (fields.Optional("region", 10) is not { } code)
            return null;
        if (Regions.Find(code) is { } region)
            return region.Code;
        fields.Refuse("region", "field.choice");
        return null;
    }

    private static string Hours(Fields fields)
    {
        var text = fields.Text("workingHours", LongestHours);
        if (WorkingHours.TryParse(text) is { } hours)
            return hours.ToString();
        fields.Refuse("workingHours", "setup.hours-unknown");
        return "";
    }

    private static decimal? Floor(Fields fields)
    {
        var floor = fields.Amount("floorRate", DearestHour);
        if (floor > fields.Amount("targetRate", DearestHour))
            fields.Refuse("floorRate", "setup.floor-above");
        return floor;
    }

    private static List<string> Addresses(Fields fields)
    {
        var addresses = SplitAddresses(fields.Optional("ownAddresses", 6000) ?? "").ToList();
        if (addresses.Count > MostAddresses)
            fields.Refuse("ownAddresses", "setup.addresses-many", MostAddresses);
        if (addresses.Find(address => !MailboxAddress.TryParse(address, out _)) is { } wrong)
            fields.Refuse("ownAddresses", "setup.addresses-wrong", wrong.Length > 60 ? wrong[..60] + "…" : wrong);
        return addresses;
    }
}
