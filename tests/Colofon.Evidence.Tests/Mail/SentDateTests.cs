namespace Colofon.Evidence.Tests.Mail;

public sealed class SentDateTests
{
    private static readonly DateTimeOffset Import = new(2025, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Thu, 6 Feb 2025 12:36:00 +0100", "2025-02-06T12:36:00+01:00")]
    [InlineData("6 Feb 2025 12:36 +0100", "2025-02-06T12:36:00+01:00")]
    [InlineData("Thu 06 Feb 2025 12:36:00 +01:00 (CET)", "2025-02-06T12:36:00+01:00")]
    [InlineData("jue, 6 feb. 2025 12:36:00 +0100", "2025-02-06T12:36:00+01:00")]
    [InlineData("lör, 29 maj 2010 12:36:00 +0200", "2010-05-29T12:36:00+02:00")]
    [InlineData("2025-02-06T12:36:00+01:00", "2025-02-06T12:36:00+01:00")]
    [InlineData("2025-02-06 12:36:00Z", "2025-02-06T12:36:00+00:00")]
    [InlineData("Thu, 19 Sep 91 12:41:43 EDT", "1991-09-19T12:41:43-04:00")]
    [InlineData("Thu Feb  6 12:36:00 CET 2025", "2025-02-06T12:36:00+01:00")]
    [InlineData("Thu, 06 Feb 2025 12:36:00 GMT+0100", "2025-02-06T12:36:00+01:00")]
    [InlineData("Thu, 06 Feb 2025 01:36:00 PM -0500", "2025-02-06T13:36:00-05:00")]
    [InlineData("Thu, 6 Feb 2025 12:36:00 +0100, Fri, 7 Feb 2025 10:00:00 +0000", "2025-02-06T12:36:00+01:00")]
    [InlineData("06-Feb-2025 12:36:00 +0100", "2025-02-06T12:36:00+01:00")]
    public void Dates_are_read_as_programs_write_them(string written, string instant)
    {
        var mail = Mailbox.OneUtf8($"Subject: x\nDate: {written}\n\n");
        Assert.Equal(DateTimeOffset.Parse(instant).ToString("o"), mail.SentAt.ToString("o"));
        Assert.False(mail.DateIsGuess);
    }

    [Theory]
    [InlineData("Date: Thu, 01 Jan 1970 00:00:00 +0000\n", MailFaults.DateImplausible)]
    [InlineData("Date: Fri, 01 Jan 2100 00:00:00 +0000\n", MailFaults.DateImplausible)]
    [InlineData("Date: anteayer\n", MailFaults.DateUnreadable)]
    [InlineData("Date: Thu, 31 Feb 2025 12:36:00 +0100\n", MailFaults.DateUnreadable)]
    [InlineData("", MailFaults.DateMissing)]
    public void I12_A_date_that_cannot_be_is_replaced_by_the_imports_and_flagged(string header, string fault)
    {
        var mail = Mail(header, new MailOptions { ImportedAt = Import });
        Assert.Equal((Import, true), (mail.SentAt, mail.DateIsGuess));
        Assert.Equal([fault], mail.Faults.Where(code => code.StartsWith("date", StringComparison.Ordinal)));
    }

    [Fact]
    public void I12_A_date_without_zone_is_read_as_UTC_and_flagged()
    {
        var mail = Mail("Date: Thu, 6 Feb 2025 12:36:00\n", new MailOptions());
        Assert.Equal((new DateTimeOffset(2025, 2, 6, 12, 36, 0, TimeSpan.Zero), true, true), (mail.SentAt, mail.DateIsGuess, mail.Faults.Contains(MailFaults.DateWithoutZone)));
    }

    [Fact]
    public void I12_Of_two_dates_the_first_counts_and_it_is_told()
    {
        var mail = Mail("Date: Thu, 6 Feb 2025 12:36:00 +0100\nDate: Fri, 7 Feb 2025 12:36:00 +0100\n", new MailOptions());
        Assert.Equal((6, true), (mail.SentAt.Day, mail.Faults.Contains(MailFaults.DateTwice)));
    }

    [Theory]
    [InlineData("Wed, 04 Oct 2028 12:05:01 -0400")]
    [InlineData("Thu, 6 Feb 2025 14:00:00 +0100")]
    [InlineData("Tue, 01 Jan 1980 00:00:00 +0000")]
    public void I12_A_clock_that_the_receiver_contradicts_is_not_believed(string date)
    {
        var mail = Mail($"Received: from a.example by b.example; Thu, 6 Feb 2025 12:36:30 +0100\nDate: {date}\n", new MailOptions());
        Assert.Equal(("2025-02-06T12:36:30", true, true), (mail.SentAt.ToString("s"), mail.DateIsGuess, mail.Faults.Contains(MailFaults.DateImplausible)));
    }

    [Fact]
    public void Mail_fetched_days_later_keeps_its_date_when_an_earlier_hop_saw_it()
    {
        var mail = Mail(
            "Received: from pop.example by localhost; Mon, 10 Feb 2025 09:00:00 +0100\nReceived: from a.example by b.example; Thu, 6 Feb 2025 12:36:30 +0100\n"
            + "Date: Thu, 6 Feb 2025 12:36:00 +0100\n", new MailOptions());
        Assert.Equal((6, false), (mail.SentAt.Day, mail.DateIsGuess));
    }

    [Fact]
    public void Mail_of_a_mailbox_that_moved_keeps_its_date_as_a_guess()
    {
        var mail = Mail("Received: from old.example by new.example; Mon, 10 Feb 2025 09:00:00 +0100\nDate: Thu, 4 Feb 2021 12:36:00 +0100\n", new MailOptions());
        Assert.Equal((2021, true, true), (mail.SentAt.Year, mail.DateIsGuess, mail.Faults.Contains(MailFaults.DateUnconfirmed)));
    }

    [Fact]
    public async Task The_mailboxs_own_line_dates_a_message_that_has_no_other_date()
    {
        var items = await Mailbox.ReadAsync("From 1828754568043628583@xxx Mon Apr 07 14:31:02 +0000 2025\nSubject: x\n\nHola\n");
        Assert.Equal((new DateTimeOffset(2025, 4, 7, 14, 31, 2, TimeSpan.Zero), true), (((MailMessage)items[0]).SentAt, ((MailMessage)items[0]).DateIsGuess));
    }

    private static MailMessage Mail(string headers, MailOptions options) => Assert.IsType<MailMessage>(
        EmlReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes("Subject: x\n" + headers + "\n")), options));
}
