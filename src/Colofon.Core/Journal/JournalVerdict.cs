namespace Colofon.Journal;

/// <summary>What a verification found: how many entries hold, and the first that does not.</summary>
public sealed record JournalVerdict(long Entries, JournalFault? Fault)
{
    public bool Holds => Fault is null;
}
