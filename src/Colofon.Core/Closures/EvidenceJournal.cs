namespace Colofon.Closures;

/// <summary>Where the journal of the house stood when the file was sealed: an entry changed later no longer leads there.</summary>
internal sealed record EvidenceJournal(long Sequence, string Head);
