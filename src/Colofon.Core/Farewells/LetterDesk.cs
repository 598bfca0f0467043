using Colofon.Accounts;
using Colofon.Contracts;
using Colofon.Farewells.Letters;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Farewells;

/// <summary>The letter while it is written: begun from a template, saved, called back.</summary>
public sealed class LetterDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>What the form begins with: what was filled in before, or what is known.</summary>
    public async Task<LetterFilling> SuggestAsync(CaseFile file, CancellationToken cancel = default)
    {
        if (file.Letter is { } letter)
            return LetterFilling.Read(letter.Filled);
        var id = file.Relationship.Id;
        var person = await db.People.AsNoTracking().Where(row => row.RelationshipId == id).OrderByDescending(row => row.IsMain).FirstOrDefaultAsync(cancel);
        var me = db.Actor is { } actor ? await db.Users.Where(row => row.Id == actor).Select(row => row.DisplayName).SingleOrDefaultAsync(cancel) : null;
        return new LetterFilling
        {
            Voice = await db.Memberships.CountAsync(row => row.DisabledAt == null && row.Role != Role.Viewer, cancel) > 1 ? Voice.Team : Voice.One,
            Recipient = person?.Name,
            RecipientEmail = person?.Email,
            Project = file.Relationship.Project,
            Notice = NoticeOf(file, file.Relationship.Speech),
            Sender = me,
            Organisation = file.Studio.Workspace.Name,
        };
    }

    /// <summary>Writes the letter from its template. One that was there before can be called back.</summary>
    public async Task<bool> StartAsync(OffboardingId id, LetterFilling filling, Speech speech, Register register, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.WriteLetter))
            return false;
        var rendered = CaseLetter.Render(file, filling, speech, register);
        var template = CaseLetter.Template(file, speech).Id;
        var letter = await db.Letters.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel);
        if (letter is null)
            db.Add(letter = new Letter(file.Offboarding, template, speech, register, rendered.Subject, rendered.Body, db.Now));
        else
            letter.Start(template, speech, register, rendered.Subject, rendered.Body, db.Now);
        letter.Fill(filling.Write());
        db.Tell("letter.started", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Saves what was written over the version it was written on. False when somebody saved another meanwhile.</summary>
    public async Task<SaveOutcome?> SaveAsync(OffboardingId id, int version, string subject, string body, bool isDraft, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } letter)
            return null;
        if (letter.Version != version)
            return new SaveOutcome(IsSaved: false, letter);
        letter.Write(subject, body, db.Now);
        // A draft kept while somebody types is no event; the press of a button is.
        if (!isDraft && db.Entry(letter).Properties.Any(property => property.IsModified && property.Metadata.Name is nameof(Letter.Subject) or nameof(Letter.Body)))
            db.Tell("letter.saved", JournalSubject.Of(id), await NameAsync(id, cancel));
        return await SaveAsync(letter, cancel);
    }

    /// <summary>Calls back the text that was there before it was started again.</summary>
    public async Task<SaveOutcome?> GoBackAsync(OffboardingId id, int version, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } letter)
            return null;
        if (letter.Version != version || !letter.HasEarlier)
            return new SaveOutcome(IsSaved: false, letter);
        letter.GoBack(db.Now);
        db.Tell("letter.back", JournalSubject.Of(id), await NameAsync(id, cancel));
        return await SaveAsync(letter, cancel);
    }

    private async Task<SaveOutcome> SaveAsync(Letter letter, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new SaveOutcome(IsSaved: true, letter);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new SaveOutcome(IsSaved: false, await db.Letters.AsNoTracking().SingleAsync(row => row.Id == letter.Id, cancel));
        }
    }

    private async Task<Letter?> FindAsync(OffboardingId id, CancellationToken cancel) =>
        await db.Offboardings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is { } offboarding && offboarding.Permits(CaseAction.WriteLetter)
            ? await db.Letters.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel)
            : null;

    private Task<string> NameAsync(OffboardingId id, CancellationToken cancel) =>
        (
            from row in db.Offboardings
            where row.Id == id
            join relationship in db.Relationships on row.RelationshipId equals relationship.Id
            select relationship.Name
        ).SingleAsync(cancel);

    private static string? NoticeOf(CaseFile file, Speech speech) =>
        file.Offboarding.Direction == EndDirection.Provider && NoticePeriod.TryParse(file.Contract?.Period, out var period)
            ? Texts.Of(speech)["letter.notice", period.Said().In(Texts.Of(speech))]
            : null;
}
