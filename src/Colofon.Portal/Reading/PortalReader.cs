using Microsoft.EntityFrameworkCore;

namespace Colofon.Portal.Reading;

/// <summary>Reads for one guest: always of their case, always of their side.</summary>
public sealed class PortalReader(PortalDb db)
{
    public async Task<Agreed?> AgreedAsync(PortalGuest guest, CancellationToken cancel)
    {
        if (await db.Cases.SingleOrDefaultAsync(row => row.Case == guest.Case, cancel) is not { } found)
            return null;
        var tasks = await Tasks(guest).OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Title).ThenBy(row => row.Task).ToListAsync(cancel);
        if (guest.IsSuccessor)
            return new Agreed(new CaseRow { Case = found.Case, Studio = found.Studio, Client = found.Client }, null, [], tasks, [], Enumerable.Empty<StepRow>().ToLookup(row => row.Deliverable), HasAct: false, await ExchangeAsync(guest, cancel));
        var letters = await db.Letters
            .Where(row => row.Case == guest.Case)
            .OrderBy(row => row.On)
            .ThenBy(row => row.Letter)
            .Select(row => new LetterRow { Letter = row.Letter, FileName = row.FileName, MediaType = row.MediaType, On = row.On })
            .ToListAsync(cancel);
        var deliverables = await db.Deliverables.Where(row => row.Case == guest.Case).OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Name).ThenBy(row => row.Deliverable).ToListAsync(cancel);
        var steps = await db.Steps.Where(row => row.Case == guest.Case).OrderBy(row => row.At).ToListAsync(cancel);
        return new Agreed(found, await db.Doors.FirstOrDefaultAsync(row => row.Case == guest.Case, cancel), letters, tasks, deliverables, steps.ToLookup(row => row.Deliverable), await db.Acts.AnyAsync(row => row.Case == guest.Case, cancel), await ExchangeAsync(guest, cancel));
    }

    /// <summary>The letter that they had; not for whoever goes on with the work.</summary>
    public Task<LetterRow?> LetterAsync(PortalGuest guest, string letter, CancellationToken cancel) =>
        guest.IsSuccessor ? Task.FromResult<LetterRow?>(null) : db.Letters.FirstOrDefaultAsync(row => row.Case == guest.Case && row.Letter == letter, cancel);

    /// <summary>The act that is offered, or was signed; not for whoever goes on with the work.</summary>
    public async Task<OfferedAct?> ActAsync(PortalGuest guest, CancellationToken cancel)
    {
        if (guest.IsSuccessor || await db.Acts.Where(row => row.Case == guest.Case).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel) is not { } act)
            return null;
        var signatures = await db.Signatures.Where(row => row.Case == guest.Case && row.Act == act.Act).OrderBy(row => row.SignedAt).ToListAsync(cancel);
        return new OfferedAct(act, signatures, await db.Sealed.AnyAsync(row => row.Case == guest.Case && row.Act == act.Act, cancel));
    }

    public Task<SealedRow?> SealedAsync(PortalGuest guest, string act, CancellationToken cancel) =>
        guest.IsSuccessor ? Task.FromResult<SealedRow?>(null) : db.Sealed.FirstOrDefaultAsync(row => row.Case == guest.Case && row.Act == act, cancel);

    /// <summary>A file that was put there for their side.</summary>
    public Task<GivenRow?> GivenAsync(PortalGuest guest, string file, CancellationToken cancel) => Given(guest).FirstOrDefaultAsync(row => row.File == file, cancel);

    private async Task<Exchange> ExchangeAsync(PortalGuest guest, CancellationToken cancel)
    {
        var given = await Given(guest)
            .OrderBy(row => row.At)
            .ThenBy(row => row.FileName)
            .ThenBy(row => row.File)
            .Select(row => new GivenRow { File = row.File, FileName = row.FileName, Size = row.Size, Sha256 = row.Sha256, Note = row.Note, At = row.At })
            .ToListAsync(cancel);
        // What they left and asked themselves; not even that of others of their side.
        var left = await db.Left.Where(row => row.Case == guest.Case && row.Guest == guest.Address).OrderBy(row => row.At).ThenBy(row => row.FileName).ThenBy(row => row.File).ToListAsync(cancel);
        var questions = await db.Questions.Where(row => row.Case == guest.Case && row.Guest == guest.Address).OrderBy(row => row.At).ThenBy(row => row.Question).ToListAsync(cancel);
        var answers = await db.Answers.Where(row => row.Case == guest.Case && row.Guest == guest.Address).ToListAsync(cancel);
        return new Exchange(given, left, questions, answers.ToLookup(row => row.Question));
    }

    private IQueryable<GivenRow> Given(PortalGuest guest) =>
        db.Given.Where(row => row.Case == guest.Case && (row.To == "Both" || row.To == (guest.IsSuccessor ? "Successor" : "Client")));

    private IQueryable<TaskRow> Tasks(PortalGuest guest) =>
        db.Tasks.Where(row => row.Case == guest.Case && (guest.IsSuccessor ? row.Audience == "Successor" : row.Audience == "Client" || row.Audience == "Successor"));
}
