using Colofon.Accounts;
using Colofon.Backups;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Backups;

/// <summary>When the last backup was made, and the command that makes one: making it is the terminal's, where it can be put on a timetable.</summary>
internal static class BackupEndpoints
{
    private static readonly TimeSpan Old = TimeSpan.FromDays(8);

    public static void Map(Doors doors) => doors.Owners.MapGet("/settings/backup", Show);

    private static async Task<IResult> Show(DataFolder folder, DatabaseChoice choice, ColofonDb db, HttpContext http)
    {
        var last = LastBackup.Read(folder);
        var here = await db.HereAsync(http.RequestAborted);
        return Page.Of<ShowBackupPage>(
            new
            {
                Last = last,
                At = last is null ? (DateTimeOffset?)null : TimeZoneInfo.ConvertTime(last.At, here.Zone),
                IsOld = last is not null && db.Now - last.At > Old,
                Where = "--data \"" + folder.Path + '"' + (choice.IsSqlite ? "" : " --database \"$COLOFON_DATABASE\""),
                choice.IsSqlite,
            }
        );
    }
}
