using Colofon.Offboardings;

namespace Colofon.Mail;

/// <summary>What may not leave with anything of a case. Withdrawn reasons stay reserved: they were true of somebody once.</summary>
internal sealed record Confidential(IReadOnlyList<string> Reasons, IReadOnlyList<string> Notes, IReadOnlyList<string> OtherNames)
{
    public static Confidential Nothing { get; } = new([], [], []);

    public IReadOnlyList<string> Phrases { get; } = [.. Reasons, .. Notes];

    public static Confidential Of(CaseFile file) =>
        new(
            [.. file.Reserved.Select(reason => reason.Text)],
            [.. Kept(file).OfType<string>().Where(note => note.Length > 0)],
            [.. file.Studio.Names.Where(other => other.Id != file.Relationship.Id && !Same(other.Name, file)).Select(other => other.Name)]
        );

    private static IEnumerable<string?> Kept(CaseFile file) =>
        [file.Relationship.Note, .. file.Notes.Where(note => note.IsConfidential).Select(note => note.Text), .. file.Moves.Select(move => move.Why), .. file.Waivers.Select(waiver => waiver.Why), .. file.Copies.Select(copy => copy.Why)];

    // A part of this relationship's own name is not somebody else's.
    private static bool Same(string other, CaseFile file) => file.Relationship.Name.Contains(other, StringComparison.OrdinalIgnoreCase);
}
