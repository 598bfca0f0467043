using System.Text.Json;
using Colofon.Evidence.Texts;

namespace Colofon.Evidence.Tests.Mail;

/// <summary>Over the real samples: where another program (crisp's parser) cuts the same replies.</summary>
public sealed class ReplySampleTests
{
    /// <summary>
    /// Where we differ on purpose: bold Outlook headers, a quote wrapped by the sender's program, a Hungarian attribution,
    /// signatures after a dash, "Sincerely" before a name; and a sentence that only begins like a device's advertisement.
    /// </summary>
    private static readonly HashSet<string> Ours =
    [
        "email_2_1.txt", "email_8.txt", "email_custom_quote_header.txt", "email_emoji.txt", "email_tricky_16_unicode_signatures.txt",
        "email_not_a_signature.txt", "email_sent_from_my_not_signature.txt",
    ];

    [Fact]
    public void I_keep_the_same_new_text_as_another_program_keeps()
    {
        foreach (var baseline in Samples.Files("email-replies", "baseline*.json"))
        {
            var samples = JsonDocument.Parse(File.ReadAllText(baseline)).RootElement.EnumerateObject().Where(one => !Ours.Contains(one.Name));
            Assert.All(samples, one => Assert.Equal(
                Lines(one.Value.GetProperty("visible").GetString()!),
                Lines(NewText.Of(LineBreaks.Unify(File.ReadAllText(Path.Combine(Samples.Folder!, "email-replies", one.Name)))))));
        }
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);
}
