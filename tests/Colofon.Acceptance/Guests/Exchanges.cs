using System.Net;
using Colofon.Acceptance.Imports;

namespace Colofon.Acceptance.Guests;

/// <summary>Files on their way through the portal, both ways.</summary>
internal static class Exchanges
{
    public static readonly byte[] Manual = "Manual de la tienda: los pasos de enero."u8.ToArray();

    /// <summary>The team puts a file on the portal of a case.</summary>
    public static async Task<Answer> GiveAsync(this Visitor me, string at, byte[] content, string name = "manual.txt", string to = "Client", string note = "") =>
        await me.SendAsync(await me.GetAsync(at + "/portal"), at + "/portal/files", ("to", to), ("note", note), (content, name));

    /// <summary>A guest leaves one, or some.</summary>
    public static async Task<Answer> LeaveAsync(this Visitor them, string portal, byte[] content, string name = "fotos.zip", string note = "", int times = 1) =>
        await them.SendAsync(await them.GetAsync(portal), portal + "/files", ("note", note), ("nada", ""), Enumerable.Repeat((content, name), times).ToArray());

    public static string Link(this Answer page, string part) =>
        page.Page.QuerySelectorAll("a[href]").Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains(part, StringComparison.Ordinal));

    public static MultipartFormDataContent Form(Answer page, (string Name, string Value) first, (string Name, string Value) second, params (byte[] Content, string Name)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(Bring.TokenOf(page)), "__RequestVerificationToken" }, { new StringContent(first.Value), first.Name }, { new StringContent(second.Value), second.Name } };
        foreach (var (content, name) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    private static async Task<Answer> SendAsync(this Visitor who, Answer page, string path, (string Name, string Value) first, (string Name, string Value) second, params (byte[] Content, string Name)[] files)
    {
        using var form = Form(page, first, second, files);
        return await who.FollowAsync(await who.Http.PostAsync(path, form));
    }
}
