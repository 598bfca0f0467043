using Colofon.Handovers;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Tone;

namespace Colofon.Core.Tests.Handovers;

public sealed class ChecklistBookTests
{
    [Theory]
    [InlineData("freelancer", 30)]
    [InlineData("agency", 40)]
    [InlineData("it-provider", 26)]
    [InlineData("consultancy", 21)]
    [InlineData("advisers", 24)]
    [InlineData("they-leave", 23)]
    public void The_six_checklists_are_whole(string id, int tasks) => Assert.Equal(tasks, ChecklistBook.Find(id)!.Tasks.Count);

    [Fact]
    public void There_are_five_overlays() => Assert.Equal(["fast-track", "mutual", "natural", "no-contact", "unpaid"], ChecklistBook.All.Where(list => list.IsOverlay).Select(list => list.Id));

    [Fact]
    public void Every_code_is_there_once_and_every_task_it_follows_exists()
    {
        var codes = ChecklistBook.All.SelectMany(list => list.Tasks).Select(task => task.Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(ChecklistBook.All, list => Assert.All(list.Tasks.Where(task => task.After is not null), task => Assert.Contains(list.Tasks, one => one.Code == task.After)));
    }

    [Fact]
    public void Whatever_the_other_side_does_they_can_read()
    {
        var theirs = ChecklistBook.All.SelectMany(list => list.Tasks).Where(task => task.Owners.Any(owner => owner is PlanOwner.Client or PlanOwner.Successor));

        Assert.All(theirs, task => Assert.True(task is { Shared: not null, Audience: not PlanAudience.Team }, task.Code));
        Assert.All(ChecklistBook.All.SelectMany(list => list.Tasks).Where(task => task.Shared is not null), task => Assert.NotEqual(PlanAudience.Team, task.Audience));
    }

    [Fact]
    public void What_the_other_side_reads_is_without_a_red_mark()
    {
        foreach (var words in ChecklistBook.All.SelectMany(list => list.Tasks).Select(task => task.Shared).OfType<Wording>())
        foreach (var text in (string[])[words.Es, words.En])
            Assert.DoesNotContain(ToneLinter.Default.Lint(text, new ToneContext { Kind = TextKind.Script }), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Every_side_and_every_direction_has_a_checklist_of_its_own()
    {
        foreach (var kind in Enum.GetValues<CounterpartKind>())
        foreach (var direction in Enum.GetValues<EndDirection>())
            Assert.Contains(ChecklistBook.All, list => !list.IsOverlay && list.Fits(kind, direction));
    }

    [Theory]
    [InlineData(CounterpartKind.Supplier)]
    [InlineData(CounterpartKind.Collaborator)]
    public void Nobody_calls_a_supplier_or_a_collaborator_a_client(CounterpartKind kind)
    {
        var tasks = ChecklistBook.All.Where(list => list.Counterparts.Contains(kind)).SelectMany(list => list.Tasks);

        Assert.All(tasks, task => Assert.DoesNotContain("client", $"{task.Title.Es} {task.Title.En} {task.Shared?.Es} {task.Shared?.En}", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_overlay_drops_something_that_exists()
    {
        var tags = ChecklistBook.All.SelectMany(list => list.Tasks).Select(task => task.Tag).ToHashSet();

        Assert.All(ChecklistBook.All.SelectMany(list => list.Drops), tag => Assert.Contains(tag, tags));
    }

    [Fact]
    public void Every_word_a_row_can_say_has_its_text()
    {
        var texts = Texts.Of(Speech.Es);
        string[] keys =
        [
            .. Names<PlanPhase>("plan.phase."), .. Names<PlanOwner>("plan.owner."), .. Names<PlanAudience>("plan.audience."), .. Names<TaskGate>("plan.gate."),
            .. Names<ScheduleReason>("plan.why."), .. Names<DeliverableState>("deliverable.state."), .. Names<AccessFate>("access.fate."),
            .. Names<OpenItemKind>("item.kind."), .. Names<OpenItemFate>("item.fate."),
            .. Names<TaskMark>("journal.told.handover.task-", isLower: true), .. Names<DeliverableState>("journal.told.handover.deliverable-", isLower: true),
            .. Names<AccessFate>("journal.told.handover.access-", isLower: true), .. Names<OpenItemFate>("journal.told.handover.item-", isLower: true),
        ];

        Assert.All(keys, key => Assert.True(texts.Has(key), key));
    }

    private static IEnumerable<string> Names<TChoice>(string beginning, bool isLower = false)
        where TChoice : struct, Enum => Enum.GetNames<TChoice>().Select(name => beginning + (isLower ? name.ToLowerInvariant() : name));
}
