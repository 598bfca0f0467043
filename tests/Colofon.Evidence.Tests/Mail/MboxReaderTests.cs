using System.Text;

namespace Colofon.Evidence.Tests.Mail;

public sealed class MboxReaderTests
{
    private const string First = "From ana@taller.example  Thu Feb  6 12:36:23 2025\nFrom: Ana <ana@taller.example>\nDate: Thu, 6 Feb 2025 12:36:00 +0100\nMessage-ID: <uno@taller.example>\nSubject: uno\n\nHola.\n\n";
    private const string Second = "From luis@estudio.example  Thu Feb  6 13:36:23 2025\nFrom: Luis <luis@estudio.example>\nDate: Thu, 6 Feb 2025 13:36:00 +0100\nMessage-ID: <dos@estudio.example>\nSubject: dos\n\nAdios.\n";

    [Fact]
    public async Task I_can_import_a_mailbox()
    {
        var mails = (await Mailbox.ReadAsync(First + Second)).Cast<MailMessage>().ToList();
        Assert.Equal(["uno", "dos"], mails.Select(mail => mail.Subject));
        Assert.Equal(["Hola.", "Adios."], mails.Select(mail => mail.NewText));
        Assert.Equal([1, 2], mails.Select(mail => mail.Ordinal));
        Assert.Equal([(0L, (long)First.Length), (First.Length, First.Length + Second.Length)], mails.Select(mail => (mail.Offset, mail.EndOffset)));
    }

    [Fact]
    public async Task I7_Windows_line_ends_give_the_same_mail()
    {
        var mails = (await Mailbox.ReadAsync((First + Second).Replace("\n", "\r\n"))).Cast<MailMessage>().ToList();
        Assert.Equal(["Hola.", "Adios."], mails.Select(mail => mail.NewText));
    }

    [Fact]
    public async Task I7_A_body_line_that_only_looks_like_a_separator_stays_in_the_body()
    {
        var text = First.Replace("Hola.", "Una cita:\n\nFrom Russia with love\nYear: 1963\n\nFrom here on we are friends\n\nFrom x@y.example Thu Feb  6 12:36:23 2025\nno header follows\n");
        var mails = await Mailbox.ReadAsync(text + Second);
        Assert.Equal(2, mails.Count);
        Assert.Contains("From Russia with love", ((MailMessage)mails[0]).NewText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From - ")]
    [InlineData("From - Mon Apr 07 14:31:02 2025")]
    [InlineData("From 1828754568043628583@xxx Mon Apr 07 14:31:02 +0000 2025")]
    [InlineData("From 1844347792267117879@xxx")]
    [InlineData("From ana@taller.example Thu, 6 Feb 2025 12:36:23 +0100")]
    public async Task I7_The_separators_of_every_program_are_known(string line)
    {
        var text = First + line + Second[Second.IndexOf('\n')..];
        Assert.Equal(2, (await Mailbox.ReadAsync(text)).Count);
    }

    [Fact]
    public async Task I7_Mailboxes_joined_without_a_blank_line_are_told_apart()
    {
        var items = await Mailbox.ReadAsync(First.TrimEnd() + "\n" + Second.TrimEnd());
        Assert.Equal(["Hola.", "Adios."], items.Cast<MailMessage>().Select(mail => mail.NewText));
    }

    [Fact]
    public async Task I7_Escaped_separators_come_back_as_they_were()
    {
        var text = First.Replace("Hola.", "Hola.\n>From Alba\nuna >From b\n>>From c");
        var mail = (MailMessage)Assert.Single(await Mailbox.ReadAsync(text));
        Assert.Equal("Hola.\nFrom Alba\nuna >From b", mail.NewText);
        Assert.Equal(text.Length - text.IndexOf('\n') - 1, mail.Bytes);
    }

    [Fact]
    public async Task I7_An_mbox_cut_in_the_middle_is_read_to_the_cut()
    {
        var text = First + Second;
        for (var length = First.Length; length < text.Length; length++)
        {
            var items = await Mailbox.ReadAsync(text[..length]);
            Assert.Equal("uno@taller.example", Assert.IsType<MailMessage>(items[0]).NaturalKey);
            Assert.InRange(items.Count, 1, 2);
        }
    }

    [Fact]
    public async Task I7_A_message_over_the_limit_is_listed_and_the_next_one_read()
    {
        var large = First.Replace("Hola.", string.Concat(Enumerable.Repeat("una línea de relleno\n\n", 200_000)));
        var items = await Mailbox.ReadAsync(large + Second, new MailOptions { MaxMessageBytes = 1_000_000 });
        var refused = Assert.IsType<UnreadableMail>(items[0]);
        Assert.Equal((MailFaults.TooLarge, 0L, (long)large.Length), (refused.Reason, refused.Offset, refused.EndOffset));
        Assert.Equal("dos@estudio.example", Assert.IsType<MailMessage>(items[1]).NaturalKey);
    }

    [Fact]
    public async Task I7_Many_tiny_messages_are_counted_right_whatever_the_size_of_the_reads()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"From - \nSubject: {i}\n\n{new string('x', i % 97)}\n\n"));
        var items = await Mailbox.ReadAsync(new TrickleStream(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => i.ToString()), items.Cast<MailMessage>().Select(mail => mail.Subject));
    }

    [Fact]
    public async Task I5_An_import_resumes_where_it_stopped()
    {
        var text = First + Second + First.Replace("uno", "tres") + Second.Replace("dos", "cuatro");
        var whole = await Mailbox.ReadAsync(text);
        for (var kept = 1; kept < whole.Count; kept++)
        {
            var options = new MailOptions { StartOffset = whole[kept - 1].EndOffset, FirstOrdinal = kept + 1 };
            Assert.Equal(Places(whole.Skip(kept)), Places(await Mailbox.ReadAsync(text, options)));
            Assert.Equal(Places(whole.Skip(kept)), Places(await Mailbox.ReadAsync(new TrickleStream(Encoding.Latin1.GetBytes(text)), options)));
        }

        static IEnumerable<(int, long, long, string)> Places(IEnumerable<MailItem> items) =>
            items.Select(item => (item.Ordinal, item.Offset, item.EndOffset, ((MailMessage)item).Subject));
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_first_separator_does_no_harm()
    {
        var items = await Mailbox.ReadAsync(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.ASCII.GetBytes(First)]));
        Assert.Equal("uno", Assert.IsType<MailMessage>(Assert.Single(items)).Subject);
    }

    [Theory]
    [InlineData("esto no es un buzón\n")]
    [InlineData("From \nList-Id: <lista.example>\n\ncuerpo\n")]
    public async Task I_am_told_when_a_file_is_no_mailbox(string text)
    {
        var refused = Assert.IsType<UnreadableMail>(Assert.Single(await Mailbox.ReadAsync(text)));
        Assert.Equal((MailFaults.NoFromLine, 0L, (long)text.Length), (refused.Reason, refused.Offset, refused.EndOffset));
    }

    [Fact]
    public async Task Stray_bytes_before_the_first_message_are_listed_and_blank_ones_are_not()
    {
        Assert.Equal(2, (await Mailbox.ReadAsync("restos\n\n" + First)).Count);
        Assert.Single(await Mailbox.ReadAsync("\r\n\n \n" + First.Replace("\n", "\r\n")));
        Assert.Empty(await Mailbox.ReadAsync(""));
    }

    [Fact]
    public async Task I4_Two_copies_of_a_message_share_key_and_fingerprint_and_two_messages_do_not()
    {
        var copies = await Mailbox.ReadAsync(First + First.Replace("Subject", "Received: by lista.example; Thu, 6 Feb 2025 12:37:00 +0100\nSubject"));
        Assert.Equal(Names(copies[0]), Names(copies[1]));
        var others = await Mailbox.ReadAsync(First + First.Replace("Ana <ana", "Eva <eva"));
        Assert.Equal(Names(others[0]).Key, Names(others[1]).Key);
        Assert.NotEqual(Names(others[0]).Print, Names(others[1]).Print);

        static (string Key, string Print) Names(MailItem item) => (((MailMessage)item).NaturalKey, ((MailMessage)item).Fingerprint);
    }

    [Fact]
    public async Task I_can_stop_an_import()
    {
        using var cancel = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in MboxReader.ReadAsync(new MemoryStream(Encoding.ASCII.GetBytes(First + Second)), new MailOptions(), cancel.Token))
            {
                read++;
                await cancel.CancelAsync();
            }
        });
        Assert.Equal(1, read);
    }
}
