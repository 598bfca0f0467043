using Colofon.Accounts;
using Colofon.Language;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Accounts;

/// <summary>Reads the first page: who I am and how my studio works.</summary>
internal static class SetupForm
{
    public sealed record Person(string Name, string Email, string Password);

    public static WorkspaceStart Read(Fields fields, out Person person)
    {
        person = new Person(fields.Text("name"), fields.Text("email", 320), fields["password"]);
        var zone = fields.Text("timeZone", 64);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            fields.Refuse("timeZone", "setup.zone-unknown");
        return new WorkspaceStart(fields.Text("workspace"), SpeechExtensions.TryParse(fields["language"]) ?? Speech.Es, zone)
        {
            Region = fields.Optional("region", 10),
            WorkingHours = fields.Text("workingHours"),
            TargetRate = fields.Amount("targetRate"),
            FloorRate = fields.Amount("floorRate"),
            OwnAddresses = [.. (fields.Optional("ownAddresses", 2000) ?? "").Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };
    }
}
