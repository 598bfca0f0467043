using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>What happens to the data each side holds of the other, and that it was done.</summary>
public sealed class DataDesk(ColofonDb db, CaseFiles files)
{
    public async Task<bool> InstructAsync(OffboardingId id, string what, DataFate fate, DateOnly? until, string saidBy, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditSettlement))
            return false;
        db.Add(new DataInstruction(file.Offboarding, what, fate, until, saidBy, db.Now));
        db.Tell("data.instructed", JournalSubject.Of(id), file.Relationship.Name, what, JournalWord.Named("data.fate." + fate));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> DoAsync(OffboardingId id, DataInstructionId instruction, DateOnly on, string method, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditSettlement))
            return false;
        if (await db.DataInstructions.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == instruction && row.DoneOn == null, cancel) is not { } found)
            return false;
        found.Do(on, method);
        db.Tell("data.done", JournalSubject.Of(id), file.Relationship.Name, found.What, JournalWord.Named("data.fate." + found.Fate));
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
