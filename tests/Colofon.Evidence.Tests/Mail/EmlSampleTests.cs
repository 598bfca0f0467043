namespace Colofon.Evidence.Tests.Mail;

/// <summary>Over the real samples: single messages, some of them malformed on purpose.</summary>
public sealed class EmlSampleTests
{
    [Fact]
    public void I_can_read_every_single_message()
    {
        foreach (var file in Samples.Files("eml", "*"))
        {
            using var stream = File.OpenRead(file);
            var mail = Assert.IsType<MailMessage>(EmlReader.Read(stream, new MailOptions()));
            Assert.NotEmpty(mail.NaturalKey);
            if (Path.GetFileName(file) is "bounce.txt" or "delivery-status.anonymized.eml")
                Assert.Equal(AutomaticKind.Report, mail.Automatic);
        }
    }
}
