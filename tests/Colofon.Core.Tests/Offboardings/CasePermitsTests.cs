using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Core.Tests.Offboardings;

public sealed class CasePermitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly CaseAction[] Everything = Enum.GetValues<CaseAction>();

    public static TheoryData<CaseAction, Stage> FirstAllowed =>
        new()
        {
            { CaseAction.Read, Stage.Considering },
            { CaseAction.EditDecision, Stage.Considering },
            { CaseAction.WriteLetter, Stage.Considering },
            { CaseAction.EditPlan, Stage.Considering },
            { CaseAction.Withdraw, Stage.Considering },
            { CaseAction.SendMail, Stage.Prepared },
            { CaseAction.NoteDelivery, Stage.Prepared },
            { CaseAction.InviteToPortal, Stage.Announced },
            { CaseAction.SignInToPortal, Stage.Announced },
            { CaseAction.PostInPortal, Stage.Announced },
            { CaseAction.Sign, Stage.Announced },
            { CaseAction.NoteContact, Stage.Announced },
            { CaseAction.InviteToSurvey, Stage.HandingOver },
            { CaseAction.AnswerSurvey, Stage.HandingOver },
            { CaseAction.CheckIn, Stage.Closed },
            { CaseAction.FollowUp, Stage.Closed },
        };

    [Theory]
    [MemberData(nameof(FirstAllowed))]
    public void Nothing_reaches_the_other_side_before_its_stage(CaseAction action, Stage first)
    {
        foreach (var stage in new[] { Stage.Considering, Stage.Decided, Stage.Prepared, Stage.Announced, Stage.HandingOver })
            Assert.Equal(stage >= first, At(stage).Permits(action, Door.Open));
    }

    [Fact]
    public void A_withdrawn_case_is_only_read()
    {
        var withdrawn = At(Stage.Withdrawn);

        Assert.Equal([CaseAction.Read, CaseAction.Export], Everything.Where(action => withdrawn.Permits(action, Door.Open)));
    }

    [Theory]
    [InlineData(Door.Open, true)]
    [InlineData(Door.Conditional, true)]
    [InlineData(Door.NoContact, false)]
    [InlineData(null, false)]
    public void A_closed_case_is_closed_and_the_door_decides_whether_we_write(Door? door, bool writes)
    {
        var closed = At(Stage.Closed);
        CaseAction[] always = [CaseAction.Read, CaseAction.Export, CaseAction.SignInToPortal, CaseAction.AnswerSurvey, CaseAction.Reflect, CaseAction.NoteContact];
        CaseAction[] contact = [CaseAction.InviteToSurvey, CaseAction.CheckIn, CaseAction.FollowUp];

        Assert.Equal(
            (writes ? always.Concat(contact) : always).Order(),
            Everything.Where(action => closed.Permits(action, door)).Order()
        );
    }

    private static Offboarding At(Stage stage)
    {
        var offboarding = new Offboarding(Key.New<WorkspaceId>(), Key.New<RelationshipId>(), EndDirection.Provider, null, Now);
        offboarding.Move(stage, null, null, Now);
        return offboarding;
    }
}
