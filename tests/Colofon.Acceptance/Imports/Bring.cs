using System.Text;
using Colofon.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Imports;

/// <summary>Brings files in through the page, as a browser does.</summary>
internal static class Bring
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Task<Answer> BringAsync(this Visitor me, ImportKind kind, string content, string name = "archivo.txt") =>
        me.BringAsync(kind, (name, Encoding.UTF8.GetBytes(content)));

    public static async Task<Answer> BringAsync(this Visitor me, ImportKind kind, params (string Name, byte[] Content)[] files)
    {
        var token = TokenOf(await me.GetAsync("/imports"));
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(kind.ToString()), "kind" } };
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        return await me.FollowAsync(await me.Http.PostAsync("/imports", form));
    }

    public static string TokenOf(Answer page) => page.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Waits until everything that was brought is read, and the evidence is where it belongs.</summary>
    public static async Task<Import> ReadAsync(this Studio studio)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await look.WaitForNextTickAsync(patience.Token))
        {
            var imports = await studio.LookAsync(db => db.Newest().ToListAsync());
            var here = await studio.LookAsync(db => db.Workspaces.AsNoTracking().SingleAsync());
            if (imports.Count > 0 && imports.TrueForAll(import => import.IsEnded) && here.Tallied == here.TallyVersion)
                return imports[0];
        }
        throw new TimeoutException();
    }

    public static string[] Files(this Studio studio) => Directory.GetFiles(studio.Folder.Incoming);
}
