using Colofon.Imports.Proposals;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Relationships;

/// <summary>A proposal as its row in the form stands: as proposed, or as somebody left it.</summary>
public sealed record ProposalRow(Proposal Proposal, string Name, CounterpartKind Kind, bool IsTaken, bool IsAside)
{
    private const int LongestName = 200;

    public string NameField => "name:" + Proposal.Key;

    public string KindField => "kind:" + Proposal.Key;

    internal static ProposalRow Of(Proposal proposal) => new(proposal, proposal.Name, CounterpartKind.Client, proposal.IsLikely, IsAside: false);

    /// <summary>What was typed into this row; a name is asked for only where the row is chosen.</summary>
    internal static ProposalRow Typed(Proposal proposal, Fields fields)
    {
        var row = Of(proposal) with
        {
            IsTaken = fields.All("take").Contains(proposal.Key),
            IsAside = fields.All("aside").Contains(proposal.Key),
        };
        row = row with
        {
            Name = row.IsTaken ? fields.Text(row.NameField, LongestName) : fields[row.NameField],
            Kind = Enum.TryParse<CounterpartKind>(fields[row.KindField], out var kind) && Enum.IsDefined(kind) ? kind : CounterpartKind.Client,
        };
        return row;
    }

    internal ProposalChoice Choice => new(Proposal.Key, Name, Kind);

    internal string Sources(Texts texts)
    {
        var shown = string.Join(", ", Proposal.Handles.Take(3).Select(handle => handle.Value == handle.Shown ? handle.Value : handle.Kind == HandleKind.Address ? $"{handle.Shown} <{handle.Value}>" : handle.Shown));
        return Proposal.Handles.Count > 3 ? texts["proposals.sources.more", shown, Proposal.Handles.Count - 3] : shown;
    }
}
