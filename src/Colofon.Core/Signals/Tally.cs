using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>One week of one relationship, added up. Pages and signals read these, never the rows beneath.</summary>
public sealed class Tally : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public RelationshipId RelationshipId { get; init; }

    [Internal]
    public DateOnly Week { get; init; }

    [Internal]
    public int Inbound { get; set; }

    [Internal]
    public int Outbound { get; set; }

    [Internal]
    public int InboundOutOfHours { get; set; }

    [Internal]
    public int Minutes { get; set; }

    [Internal]
    public int BillableMinutes { get; set; }

    [Internal]
    public decimal Net { get; set; }

    [Internal]
    public int Invoices { get; set; }

    /// <summary>A launch or an incident: a person said that this week does not count.</summary>
    [Internal]
    public bool IsExceptional { get; set; }

    /// <summary>The workspace's tally version when it was added up.</summary>
    [Internal]
    public int Made { get; set; }
}
