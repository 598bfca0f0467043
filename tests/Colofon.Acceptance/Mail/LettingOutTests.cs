using System.Net;
using System.Security.Cryptography;
using System.Text;
using Colofon.Acceptance.Offboardings;
using Colofon.Mail;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Mail;

public sealed class LettingOutTests
{
    [Fact]
    public async Task I_can_let_the_letter_out_hand_it_over_and_the_case_is_announced()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);

        var released = await me.ReleaseAsync(at);
        Assert.Contains("La carta tiene salida", released.Text);
        var delivered = await me.SubmitAsync(released, at + "/delivery", ("means", "burofax"), ("on", "2026-11-26"), ("proof", "NB-0001"));

        Assert.Equal("Siguiente: está dicho. Empieza el traspaso.", delivered.NextStep());
        Assert.Contains("Inés dio salida a la carta en PDF para Cerámicas Ejemplo", delivered.Text);
        Assert.Contains("recibió la carta por burofax, el 26 de noviembre de 2026", delivered.Text);
        Assert.Equal(Stage.Announced, await studio.LookAsync(db => db.Offboardings.Select(row => row.Stage).SingleAsync()));
    }

    [Fact]
    public async Task What_I_download_is_what_was_let_out_with_a_name_that_tells_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        var released = await me.ReleaseAsync(at);

        var file = await me.GetAsync(released.Page.QuerySelector("#copies a")!.GetAttribute("href")!);

        var copy = await studio.LookAsync(db => db.ReleasedCopies.SingleAsync());
        Assert.Equal(copy.Bytes, file.Bytes);
        Assert.Equal(copy.Sha256, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
        Assert.Equal($"carta-{copy.PublicId}.pdf", file.Message.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("/CreationDate (D:20261126", Encoding.Latin1.GetString(file.Bytes));
    }

    [Theory]
    [InlineData("letter.pdf")]
    [InlineData("letter.eml")]
    public async Task Nothing_that_was_not_let_out_can_be_downloaded(string name)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        Assert.Equal(HttpStatusCode.NotFound, (await me.GetAsync($"{at}/{name}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await me.GetAsync($"{at}/{name}?copy=00000000000000000000000000000000")).Status);
    }

    [Fact]
    public async Task The_letter_waits_for_the_two_days_of_rest()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var page = await me.GetAsync(at + "/out");

        Assert.Contains("los días de reposo", page.Text);
        Assert.Null(page.Page.QuerySelector("button[name=way]"));
        var waived = await me.SubmitAsync(await me.GetAsync(at), at + "/waive", ("waiveWhy", "Su campaña empieza el miércoles"));
        Assert.Contains("sin esperar a cumplir los días de reposo", waived.Text);
        Assert.Contains("La carta tiene salida", (await me.ReleaseAsync(at)).Text);
    }

    [Theory]
    [InlineData("body", "Hola, Clara: terminamos el 29 de enero de 2027. Ya no nos resulta rentable. Gracias por todo.")]
    [InlineData("body", "Hola, Clara: terminamos el 29 de enero de 2027. Rentable no resulta. Gracias por todo.")]
    [InlineData("subject", "No nos resulta rentable")]
    public async Task The_letter_that_carries_the_reserved_reason_does_not_leave(string field, string text)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", (field, text));
        await studio.RestAsync(me);

        var page = await me.GetAsync(at + "/out");
        await me.PostAsync(at + "/out", ("way", "letter-pdf"), ("why", "da igual"), ("__RequestVerificationToken", Token(page)));

        Assert.Contains("una carta sin nada reservado", page.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Theory]
    [InlineData("sender", "Inés, ya no resultas rentable")]
    [InlineData("organisation", "No nos resulta rentable, S.L.")]
    [InlineData("recipient", "Viveros Muestra")]
    public async Task A_name_that_carries_what_is_reserved_stops_the_letter_too(string field, string value)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.MeetAsync("Viveros Muestra");
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var filled = await me.WriteAsync(at, (field, value));
        await me.SubmitAsync(filled, at + "/letter", ("body", Clean), ("subject", "Fin de nuestra colaboración"));
        await studio.RestAsync(me);

        var held = await me.ReleaseAsync(at, why: "da igual");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("No la he dejado salir", held.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Fact]
    public async Task The_guard_reads_the_name_of_the_file_and_the_finished_file_itself()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var file = (await studio.UseAsync<CaseFiles, CaseFile?>(files => files.FindAsync(OffboardingId.Of(Guid.Parse(at.Split('/')[^1])))))!;

        var named = LeakGuard.Release(Draft("no-nos-resulta-rentable.pdf", "x"), file, Colofon.Language.Speech.Es, "da igual");
        var quoted = LeakGuard.Release(Draft("carta.eml", "Subject: =?utf-8?Q?no_nos_result=61_rentable?=\r\n\r\nHola"), file, Colofon.Language.Speech.Es, "da igual");
        var identified = LeakGuard.Release(Draft("carta.eml", $"Message-ID: <{file.Id}@estudio.example>"), file, Colofon.Language.Speech.Es, "da igual");

        Assert.Contains(named.Objections, objection => objection is { Code: LeakCodes.Confidential, Part: OutboundText.File });
        Assert.Contains(quoted.Objections, objection => objection is { Code: LeakCodes.Confidential, Part: OutboundText.Rendered });
        Assert.Contains(identified.Objections, objection => objection.Code == LeakCodes.InternalId);
        Assert.All([named, quoted, identified], outcome => Assert.Null(outcome.Outbound));
    }

    [Fact]
    public async Task A_hole_left_in_the_letter_stops_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var holed = await me.WriteAsync(at, ("fact", ""));

        Assert.Contains("hueco por rellenar", holed.Text);
        Assert.Contains("revisa la carta", (await me.GetAsync(at)).NextStep());
    }

    [Fact]
    public async Task A_warning_asks_for_a_reason_and_the_reason_stays_inside()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", Clean.Replace("La puerta queda", "Estaré disponible para lo que necesite, cuando lo necesite. La puerta queda", StringComparison.Ordinal)));
        await studio.RestAsync(me);

        var asked = await me.ReleaseAsync(at);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("di por qué", asked.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
        await me.SubmitAsync(asked, at + "/out", ("way", "letter-pdf"), ("why", "Se lo prometí en persona hace años"));

        var overview = await me.GetAsync(at);
        Assert.Matches("con [0-9]+ avisos?, y dejó escrito por qué", overview.Text);
        Assert.DoesNotContain("hace años", overview.Html);
        Assert.Equal("Se lo prometí en persona hace años", await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Why).SingleAsync()));
    }

    [Fact]
    public async Task F4_Letting_out_twice_keeps_one_copy()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        var page = await me.GetAsync(at + "/out");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => me.SubmitAsync(page, at + "/out", ("way", "letter-pdf"))));

        Assert.Equal(1, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Fact]
    public async Task A_client_who_leaves_gets_an_answer_without_any_decision_of_ours()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(), EndDirection.Client, "2026-11-20"));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/door", ("door", "Open"));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("endsOn", "2027-01-29"));
        await me.WriteAsync(at);

        var released = await me.ReleaseAsync(at, "letter-eml");
        var delivered = await me.SubmitAsync(released, at + "/delivery", ("means", "own-email"), ("on", "2026-11-23"));

        Assert.Equal("Siguiente: está dicho. Empieza el traspaso.", delivered.NextStep());
    }

    private const string Clean =
        "Buenos días, Clara:\n\nLe escribo para decirle que he decidido terminar nuestra colaboración el 29 de enero de 2027.\n\n"
        + "Este año concentro el estudio en menos proyectos.\n\nGracias por la confianza y por el catálogo de otoño.\n\n"
        + "Ayudaré en el traspaso hasta el 12 de febrero de 2027, con un máximo de 6 horas. Si le ayuda, puedo ponerle en contacto con Taller Muestra.\n\n"
        + "La puerta queda abierta.\n\nUn cordial saludo,\n\nInés";

    private static OutboundDraft Draft(string name, string bytes) =>
        new()
        {
            Way = WaysOut.LetterEml,
            PublicId = Colofon.Storage.PublicId.New(),
            FileName = name,
            Bytes = Encoding.UTF8.GetBytes(bytes),
            Texts = [new(OutboundText.Body, Clean), new(OutboundText.File, name)],
        };

    private static string? Token(Answer page) => page.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
}
