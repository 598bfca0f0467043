using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Acceptance.Offboardings;

/// <summary>The way to a case, as a person walks it.</summary>
internal static class House
{
    public const string Name = "Cerámicas Ejemplo";

    public static Task<RelationshipId> MeetAsync(
        this Studio studio,
        string name = Name,
        CounterpartKind kind = CounterpartKind.Client,
        Speech speech = Speech.Es,
        string? note = null
    ) =>
        studio.LookAsync(async db =>
        {
            var relationship = new Relationship(db.Workspace, kind, name, speech, db.Now);
            relationship.Describe(kind, name, speech == Speech.En ? "the upkeep of the shop" : "el mantenimiento de la tienda", note);
            var person = new Person(db.Workspace, relationship.Id, "Clara Muestra", "clara@ceramicas.example");
            person.BeMain(true);
            db.Add(relationship);
            db.Add(person);
            await db.SaveChangesAsync();
            return relationship.Id;
        });

    /// <summary>Opens a case through its page and answers the overview.</summary>
    public static async Task<Answer> OpenCaseAsync(
        this Visitor me,
        RelationshipId relationship,
        EndDirection direction = EndDirection.Provider,
        string? newsOn = null
    )
    {
        var page = await me.GetAsync($"/relationships/{relationship}/offboarding/new");
        return await me.SubmitAsync(page, $"/relationships/{relationship}/offboarding/new", ("direction", direction.ToString()), ("newsOn", newsOn));
    }

    /// <summary>The address of the case an overview shows.</summary>
    public static string CaseOf(Answer overview) => overview.Path.Split('?')[0];

    public static async Task<Answer> DecideAsync(this Visitor me, string at, string reserved = "Ya no nos resulta rentable", string shareable = "Este año concentro el estudio en menos proyectos.", string door = "Open")
    {
        var page = await me.GetAsync(at + "/decision");
        page = await me.SubmitAsync(page, at + "/reserved", ("reserved", reserved));
        page = await me.SubmitAsync(page, at + "/shareable", ("shareable", shareable));
        await me.SubmitAsync(page, at + "/door", ("door", door), ("condition", "un alcance cerrado por escrito"), ("channel", "avisos@estudio.example"));
        return await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
    }

    public static string NextStep(this Answer page) =>
        string.Join(' ', (page.Page.QuerySelector(".next p")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Everything up to the letter, for a case we decide: the letter may leave once the rest is over.</summary>
    public static async Task PrepareAsync(this Visitor me, string at, string toldOn = "2026-11-26", string endsOn = "2027-01-29")
    {
        await me.DecideAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "30 días"), ("startedOn", "2023-03-01"));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", toldOn), ("endsOn", endsOn));
        await me.WriteAsync(at);
    }

    public static async Task<Answer> WriteAsync(this Visitor me, string at, params (string Name, string? Value)[] values)
    {
        (string Name, string? Value)[] usual =
        [
            ("fact", "el catálogo de otoño"),
            ("alternative", "Taller Muestra, que trabaja con tiendas en línea"),
            ("transitionUntil", "2027-02-12"),
            ("transitionHours", "6"),
        ];
        var kept = usual.Where(field => values.All(value => value.Name != field.Name));
        return await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter/start", [.. kept, .. values]);
    }

    /// <summary>Lets the days of rest go by, and signs in again: sessions do not last that long.</summary>
    public static async Task RestAsync(this Studio studio, Visitor me)
    {
        studio.Clock.Pass(TimeSpan.FromDays(3));
        await me.SignInAsync(Studio.OwnerEmail);
    }

    public static async Task<Answer> ReleaseAsync(this Visitor me, string at, string way = "letter-pdf", string? why = null) =>
        await me.SubmitAsync(await me.GetAsync(at + "/out"), at + "/out", ("way", way), ("why", why));

    /// <summary>A case of ours whose letter arrived: announced. Answers its address.</summary>
    public static async Task<string> SayAsync(this Studio studio, Visitor me, RelationshipId? with = null)
    {
        var at = CaseOf(await me.OpenCaseAsync(with ?? await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.SubmitAsync(await me.ReleaseAsync(at), at + "/delivery", ("means", "own-email"), ("on", "2026-11-26"));
        return at;
    }

    public static Task<Stage> StageAsync(this Studio studio) =>
        studio.LookAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Offboardings.Select(row => row.Stage)));
}
