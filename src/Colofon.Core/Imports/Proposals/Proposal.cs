using Colofon.Relationships;

namespace Colofon.Imports.Proposals;

/// <summary>Addresses and names that seem to be one relationship: a person confirms it, corrects it or sets it aside.</summary>
/// <param name="Key">The same as long as the evidence names it alike.</param>
/// <param name="Name">How it could be called.</param>
/// <param name="Known">The relationship it seems to belong to already.</param>
public sealed record Proposal(string Key, string Name, RelationshipId? Known, IReadOnlyList<SeenHandle> Handles)
{
    private const int ManyMessages = 6;

    /// <summary>They write from our own domain: colleagues, or another address of ours.</summary>
    public bool IsOurs { get; init; }

    public int Messages => Handles.Sum(handle => handle.Messages);

    public int Automatic => Handles.Sum(handle => handle.Automatic);

    public int Minutes => Handles.Sum(handle => handle.Minutes);

    public int Invoices => Handles.Sum(handle => handle.Invoices);

    public DateOnly? FirstOn => Handles.Min(handle => handle.FirstOn);

    public DateOnly? LastOn => Handles.Max(handle => handle.LastOn);

    public int Weight => Handles.Sum(handle => handle.Weight);

    /// <summary>Enough of it that it is chosen unless somebody says no.</summary>
    public bool IsLikely => !IsOurs && (Known is not null || Minutes > 0 || Invoices > 0 || Messages >= ManyMessages);

    internal bool Answers(string folded) =>
        CompanyNames.Letters(Name).Contains(folded, StringComparison.Ordinal)
        || Handles.Any(handle => CompanyNames.Letters(handle.Value + handle.DisplayName).Contains(folded, StringComparison.Ordinal));
}
