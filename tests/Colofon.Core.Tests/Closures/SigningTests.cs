using Colofon.Closures;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Closures;

public sealed class SigningTests
{
    [Fact]
    public async Task Both_can_sign_what_they_were_shown_and_it_is_sealed()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();

        Assert.True((await made.SignAsync(act)).IsSigned);
        Assert.Null((await made.FileAsync()).SealedCopy);
        Assert.True((await made.AcceptAsync(act)).IsSigned);

        var file = await made.FileAsync();
        Assert.Equal(act.Id, file.SignedAct?.Id);
        Assert.NotNull(file.SealedCopy);
        Assert.True(file.Facts().IsActSigned);
    }

    [Fact]
    public async Task F13_A_document_replaced_between_showing_and_signing_is_not_signed()
    {
        await using var made = await ActCase.MakeAsync();
        var shown = await made.FreezeAsync();
        await made.EditAsync("1. Las partes\n\nOtro texto, sin datos.");
        var replaced = await made.FreezeAgainAsync();

        var old = await made.AcceptAsync(shown);
        var mixed = await made.AcceptAsync(replaced, shown: shown.Sha256);

        Assert.Equal(("withdrawn", "changed"), (old.Code, mixed.Code));
        Assert.Equal(0, await made.SignaturesAsync());
        Assert.True((await made.AcceptAsync(replaced)).IsSigned);
    }

    [Fact]
    public async Task F13_Words_changed_behind_our_back_are_not_signed()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.House.DbAsync(db => db.FrozenActs.ExecuteUpdateAsync(row => row.SetProperty(one => one.Body, "Otra cosa.")));

        Assert.Equal("changed", (await made.AcceptAsync(act)).Code);
        Assert.Equal(0, await made.SignaturesAsync());
    }

    [Fact]
    public async Task F14_Of_many_who_sign_at_once_one_succeeds_and_the_others_are_told_who()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => made.AcceptAsync(act, ActCase.Clara with { Name = $"Persona {number}" })));

        var winner = Assert.Single(outcomes, one => one.IsSigned);
        Assert.All(outcomes.Except([winner]), one => Assert.Equal(("already", winner.Signature!.Name), (one.Code, one.Signature!.Name)));
        Assert.Equal(1, await made.SignaturesAsync());
    }

    [Fact]
    public async Task F14_A_signature_and_a_withdrawal_at_once_leave_one_of_them()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();

        var signing = made.AcceptAsync(act);
        var withdrawal = made.WithAsync<ActDraftDesk, bool>(desk => desk.WithdrawAsync(made.Id));
        await Task.WhenAll(signing, withdrawal);

        Assert.Equal((await signing).IsSigned ? 1 : 0, await made.SignaturesAsync());
        Assert.Null((await made.FileAsync()).SignedAct);
    }

    [Fact]
    public async Task F14_After_it_was_withdrawn_nobody_signs()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.SignAsync(act);
        Assert.True(await made.WithAsync<ActDraftDesk, bool>(desk => desk.WithdrawAsync(made.Id)));

        Assert.Equal("withdrawn", (await made.AcceptAsync(act)).Code);
        Assert.Equal(1, await made.SignaturesAsync());
    }

    [Fact]
    public async Task F14_Whoever_of_them_signs_is_written_down()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();

        await made.AcceptAsync(act, new Signer("Luis Ensayo", "luis@ceramicas.example", "Código enviado a luis@ceramicas.example."));

        var written = Assert.Single((await made.FileAsync()).Signatures);
        Assert.Equal(("Luis Ensayo", "luis@ceramicas.example", ActSide.Them, SigningMeans.Portal), (written.Name, written.Address, written.Side, written.Means));
    }

    [Theory]
    [InlineData(-1, "signed")]
    [InlineData(0, "expired")]
    [InlineData(1, "expired")]
    public async Task F14_At_the_second_of_expiry_our_clock_decides(int seconds, string code)
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        Assert.Equal(new DateTimeOffset(2026, 12, 7, 23, 0, 0, TimeSpan.Zero), act.OfferedUntil);

        made.House.Clock.Set(act.OfferedUntil.AddSeconds(seconds));

        Assert.Equal(code, (await made.AcceptAsync(act)).Code);
    }

    [Fact]
    public async Task Another_version_leaves_the_signatures_of_the_one_before_behind()
    {
        await using var made = await ActCase.MakeAsync();
        var first = await made.FreezeAsync();
        await made.SignAsync(first);
        await made.AcceptAsync(first);

        var second = await made.FreezeAgainAsync();
        var file = await made.FileAsync();

        Assert.Equal((2, second.Id), (second.Number, file.OfferedAct!.Id));
        Assert.NotEqual(first.Sha256, second.Sha256);
        Assert.Null(file.SignedAct);
        Assert.Null(file.SealedCopy);
        Assert.Equal(2, file.Signatures.Count);
    }

    [Fact]
    public async Task An_act_of_another_workspace_is_not_there()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        var elsewhere = await made.House.AddWorkspaceAsync("Otro estudio");

        var outcome = await made.House.InAsync(scope => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<ClosingActDesk>(scope).AcceptAsync(act.PublicId, act.Sha256, ActCase.Clara), elsewhere);

        Assert.Equal("unknown", outcome.Code);
    }

    [Fact]
    public async Task A_case_that_is_over_takes_no_signature()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.House.DbAsync(async db =>
        {
            db.Add((await db.Offboardings.SingleAsync()).Move(Stage.Withdrawn, null, "No hacía falta", db.Now));
            return await db.SaveChangesAsync();
        });

        Assert.Equal("not-now", (await made.AcceptAsync(act)).Code);
    }
}
