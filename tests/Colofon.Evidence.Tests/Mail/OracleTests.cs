using System.Globalization;
using System.Text.Json;

namespace Colofon.Evidence.Tests.Mail;

/// <summary>Over the real samples: what another program (Python's email) sees in the same mailboxes.</summary>
public sealed class OracleTests
{
    [Fact]
    public async Task I_see_the_same_mail_as_another_program_sees()
    {
        foreach (var expected in Samples.Files("mbox/expected", "*.jsonl"))
        {
            var rows = File.ReadLines(expected).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            var name = Path.GetFileNameWithoutExtension(expected).Replace("__", "/");
            var mails = (await Mailbox.ReadFileAsync(Path.Combine(Samples.Folder!, "mbox", name))).OfType<MailMessage>().ToList();
            Assert.Equal(rows.Count, mails.Count);
            Assert.Equal(mails.Count, mails.Select(mail => mail.NaturalKey).Distinct().Count());
            Assert.All(rows.Zip(mails), pair => Compare(pair.First, pair.Second));
        }
    }

    [Fact]
    public async Task I7_A_mailbox_of_676_messages_gives_676_with_as_many_keys()
    {
        foreach (var file in Samples.Files("mbox/spamassassin", "easy-ham-1-part1.mbox"))
        {
            var items = await Mailbox.ReadFileAsync(file);
            Assert.All(items, item => Assert.IsType<MailMessage>(item));
            Assert.Equal(676, items.Cast<MailMessage>().Select(mail => mail.NaturalKey).Distinct().Count());
        }
    }

    private static void Compare(JsonElement row, MailMessage mail)
    {
        // Python gives up on an X.400 id with quotes inside.
        if (mail.MessageId is not ['"', ..])
            Assert.Equal(row.GetProperty("message_id").GetString()?.Trim('<', '>'), mail.MessageId);
        Assert.Equal(Addresses(row, "from_").FirstOrDefault(), mail.From?.Address);
        Assert.Equal(Addresses(row, "to"), mail.To.Select(address => address.Address));
        Assert.Equal(Addresses(row, "cc"), mail.Cc.Select(address => address.Address));
        Assert.Equal(Strings(row, "references").Select(id => id.Trim('<', '>')), mail.References);
        Assert.Equal(row.GetProperty("list_id").GetString() is null, mail.ListId is null);
        // Python keeps tabs and outer blanks of a subject and cannot read raw Windows-1252 in it.
        if (!mail.Faults.Contains(MailFaults.HeaderNotUtf8))
            Assert.Equal(row.GetProperty("subject").GetString()?.Replace('\t', ' ').Trim(), mail.Subject);
        // A wrong clock is not believed here.
        if (!mail.Faults.Contains(MailFaults.DateImplausible) && row.GetProperty("date").GetString() is { } date)
            Assert.Equal(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), mail.SentAt);
    }

    private static IEnumerable<string> Addresses(JsonElement row, string name) => Strings(row, name).Where(address => !address.StartsWith('"'));

    private static IEnumerable<string> Strings(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
