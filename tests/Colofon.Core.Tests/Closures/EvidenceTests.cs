using System.Text;
using Colofon.Closures;
using Colofon.Language;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Closures;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData(Speech.Es)]
    [InlineData(Speech.En)]
    public async Task A_sealed_act_verifies_with_nothing_but_the_file(Speech speech)
    {
        await using var made = await ActCase.MakeAsync(speech);
        var act = await made.FreezeAsync(speech);
        await made.SignAsync(act);
        await made.AcceptAsync(act);

        var verdict = EvidenceVerifier.Verify(await made.SealedAsync());

        Assert.True(verdict.IsWhole, verdict.Fault);
        Assert.Equal(act.Sha256, verdict.Evidence!.Act.Sha256);
        Assert.Equal(["us", "them"], verdict.Evidence.Signatures.Select(one => one.Side));
        Assert.Equal(await made.House.DbAsync(async db => (await db.SealKeys.SingleAsync()).Fingerprint), verdict.Evidence.Key.Fingerprint);
    }

    [Fact]
    public async Task After_one_changed_byte_anywhere_it_does_not()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.SignAsync(act);
        await made.AcceptAsync(act);
        var whole = await made.SealedAsync();

        // Every byte of the head, of the tail and of the seal's own object; elsewhere one in thirty-seven.
        var seal = SealLayout.Find(whole)!.Value.Seal;
        for (var at = 0; at < whole.Length; at += at < 120 || at > whole.Length - 200 || (at > seal - 10 && at < seal + 140) ? 1 : 37)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 1;

            Assert.False(EvidenceVerifier.Verify(changed).IsWhole, $"Byte {at} of {whole.Length} was changed.");
        }
        Assert.False(EvidenceVerifier.Verify([.. whole, (byte)'\n']).IsWhole);
        Assert.False(EvidenceVerifier.Verify(whole[..^1]).IsWhole);
    }

    [Fact]
    public async Task A_file_sealed_anew_with_another_key_shows_by_its_fingerprint()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.SignAsync(act);
        await made.AcceptAsync(act);
        var whole = await made.SealedAsync();
        var known = EvidenceVerifier.Verify(whole).Evidence!.Key.Fingerprint;
        var other = new string('a', known.Length);

        Assert.True(EvidenceVerifier.Verify(whole, Fingerprints.Grouped(known).ToUpperInvariant()).IsWhole);
        Assert.Equal("fingerprint", EvidenceVerifier.Verify(whole, other).Fault);
    }

    [Fact]
    public async Task A_signed_paper_travels_inside_and_is_checked()
    {
        await using var made = await ActCase.MakeAsync();
        var act = await made.FreezeAsync();
        await made.SignAsync(act);
        var paper = PaperFile.Of("acta firmada.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n"))!;

        var outcome = await made.WithAsync<ClosingActDesk, SigningOutcome>(desk => desk.UploadAsync(act.PublicId, act.Sha256, "Clara Muestra", paper));
        var verdict = EvidenceVerifier.Verify(await made.SealedAsync());

        Assert.True(outcome.IsSigned);
        Assert.True(verdict.IsWhole, verdict.Fault);
        Assert.Equal(("acta firmada.pdf", "application/pdf"), (verdict.Evidence!.Paper!.FileName, verdict.Evidence.Paper.MediaType));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n%âãÏÓ\n%Colofon-Seal/1 9999999999 0000000000 0000000000 0000000000 0000000000 \n")]
    [InlineData("%PDF-1.7\n%âãÏÓ\n%Colofon-Seal/1 0000000001 0000000002 0000000003 0000000000 0000000000 \n................................................................................................................................................")]
    public void Whatever_is_no_sealed_act_is_said_so(string content) =>
        Assert.Contains(EvidenceVerifier.Verify(Encoding.Latin1.GetBytes(content)).Fault, new[] { "no-seal", "unreadable" });
}
