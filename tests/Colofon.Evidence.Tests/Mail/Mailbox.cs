using System.Text;

namespace Colofon.Evidence.Tests.Mail;

/// <summary>Reads mailboxes out of strings and files.</summary>
internal static class Mailbox
{
    public static async Task<List<MailItem>> ReadAsync(Stream stream, MailOptions? options = null)
    {
        var items = new List<MailItem>();
        await foreach (var item in MboxReader.ReadAsync(stream, options ?? new MailOptions()))
            items.Add(item);
        return items;
    }

    public static Task<List<MailItem>> ReadAsync(string text, MailOptions? options = null) =>
        ReadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text)), options);

    public static async Task<List<MailItem>> ReadFileAsync(string path, MailOptions? options = null)
    {
        await using var file = File.OpenRead(path);
        return await ReadAsync(file, options);
    }

    public static MailMessage One(string text) =>
        Assert.IsType<MailMessage>(EmlReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(text)), new MailOptions()));

    public static MailMessage OneUtf8(string text) =>
        Assert.IsType<MailMessage>(EmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new MailOptions()));
}
