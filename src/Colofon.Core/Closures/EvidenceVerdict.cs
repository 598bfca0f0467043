namespace Colofon.Closures;

/// <summary>Whether a sealed file is as it was sealed, and the first thing that is not: the texts are <c>evidence.fault.CODE</c>.</summary>
internal sealed record EvidenceVerdict(EvidenceRecord? Evidence, string? Fault)
{
    public bool IsWhole => Fault is null;
}
