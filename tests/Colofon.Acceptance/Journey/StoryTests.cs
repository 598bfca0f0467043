using Colofon.Offboardings;

namespace Colofon.Acceptance.Journey;

/// <summary>An ending as it is lived, from the mailbox to the check-in, whoever decides it.</summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    public async Task We_end_it_well_from_the_mailbox_to_the_check_in(string language)
    {
        await using var story = await Story.BeginAsync(language);
        await story.BringEvidenceAsync();
        await story.OpenAsync(EndDirection.Provider);
        await story.DecideAsync();
        await story.CountNoticeAsync();
        await story.WriteAsync();
        await story.RestAsync(days: 3);
        await story.SendAsync();

        await PartWellAsync(story);
    }

    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    public async Task They_leave_and_we_let_them_go_as_well(string language)
    {
        await using var story = await Story.BeginAsync(language);
        await story.BringEvidenceAsync();
        await story.OpenAsync(EndDirection.Client);
        await story.FeelAsync();
        await story.CountNoticeAsync();
        await story.WriteAsync();
        await story.RestAsync(days: 3);
        await story.SendAsync();

        await PartWellAsync(story);
    }

    private static async Task PartWellAsync(Story story)
    {
        await story.HandOverAsync();
        await story.ClientAgreesAsync();
        await story.KeepPromisesAsync();
        await story.SettleAsync();
        await story.SignAsync();
        await story.CloseAsync();
        await story.AskAsync();
        await story.CheckInAsync();
        await story.LookBackAsync();
    }
}
