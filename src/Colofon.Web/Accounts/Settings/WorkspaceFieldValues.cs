using System.Globalization;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Signals;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Accounts.Settings;

/// <summary>A workspace as its form shows it.</summary>
internal static class WorkspaceFieldValues
{
    public static Fields Of(WorkspaceSettings settings, Screen screen) =>
        Of(settings.Workspace, settings, screen);

    private static Fields Of(Workspace workspace, WorkspaceSettings settings, Screen screen) =>
        Fields.Starting(
            ("version", workspace.Version.ToString(CultureInfo.InvariantCulture)),
            ("workspace", workspace.Name),
            ("language", workspace.Speech.Code()),
            ("timeZone", workspace.TimeZone),
            ("region", workspace.Region),
            ("workingHours", WorkingHours.TryParse(workspace.WorkingHours)?.Format(screen.Speech) ?? workspace.WorkingHours),
            ("ownAddresses", string.Join('\n', settings.Addresses)),
            ("holidays", HolidayLines.Write(settings.Holidays)),
            ("currency", workspace.Currency),
            ("coolingDays", workspace.CoolingDays.ToString(CultureInfo.InvariantCulture)),
            ("targetRate", Rate(workspace.TargetRate, screen)),
            ("floorRate", Rate(workspace.FloorRate, screen))
        );

    private static string? Rate(decimal? rate, Screen screen) => rate?.ToString("0.##", screen.Speech.Culture());
}
