using Colofon.Gold;

namespace Colofon.Tone.Tests.Gold;

/// <summary>What <c>bench/gold check</c> says of a message to learn from, before anything is learnt from it.</summary>
public sealed class MarkedMessagesTests
{
    private const string Sound = """
        id: en1-001
        kind: closing
        initiator: provider
        counterpart: client
        contact: open
        address: you
        class: one
        missing: no-feedback-request
        ---
        ⟦+thanks|Thank you for these years.⟧ ⟦+pending|One invoice is open.⟧ ⟦+door|Call me any time.⟧ ⟦accusation|You never answer.⟧
        """;

    [Fact]
    public void I_am_told_nothing_of_a_sound_message() => Assert.Empty(Faults(Sound));

    [Theory]
    [InlineData("class: one", "class: good", "en1-001: its class is one")]
    [InlineData("missing: no-feedback-request", "missing: no-feedback-request, no-thanks", "en1-001: thanks is marked and listed as missing")]
    [InlineData("missing: no-feedback-request\n", "", "en1-001: feedback is neither marked nor listed as missing (which is right only where a fault's mark holds it)")]
    [InlineData("no-feedback-request", "no-feedback-request, no-end-date", "en1-001: no-end-date cannot be missing in such a message")]
    [InlineData("⟦accusation|", "⟦blame|", "en1-001: there is no blame")]
    [InlineData("You never answer.⟧", "You never ⟦insult|answer⟧.", "en1-001: a mark is open, or one stands inside another")]
    [InlineData("You never answer.⟧", "You never answer.", "its head or its marks cannot be read")]
    [InlineData("kind: closing", "kind: farewell", "its head or its marks cannot be read")]
    public void I_am_told_what_cannot_be_in_a_message(string sound, string broken, string said) =>
        Assert.Contains(Faults(Sound.Replace(sound, broken, StringComparison.Ordinal)), fault => fault.StartsWith("message 1: " + said, StringComparison.Ordinal));

    [Fact]
    public void I_am_told_when_two_messages_have_one_name() =>
        Assert.Equal(["message 2: en1-001: its id is another's"], Faults(Sound, Sound));

    private static IEnumerable<string> Faults(params string[] messages) =>
        Messages.Faults(messages.Select(message => message.ReplaceLineEndings("\n")), ToneLanguage.En);
}
