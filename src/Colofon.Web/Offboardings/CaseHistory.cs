using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Shell;

namespace Colofon.Web.Offboardings;

/// <summary>What happened in a case, in sentences, newest first.</summary>
internal sealed class CaseHistory(ColofonDb db, JournalSentences sentences, Screen screen)
{
    private const int Length = 30;

    private const string Read = "decision.reserved-read";

    public Task<IReadOnlyList<ToldEntry>> TellAsync(OffboardingId id) =>
        sentences.TellAsync(screen.T, db.JournalEntries.Where(entry => entry.CaseId == id && entry.Code != Read), Length);

    /// <summary>Who read what is reserved, and when.</summary>
    public Task<IReadOnlyList<ToldEntry>> TellReadingsAsync(OffboardingId id) =>
        sentences.TellAsync(screen.T, db.JournalEntries.Where(entry => entry.CaseId == id && entry.Code == Read), Length);
}
