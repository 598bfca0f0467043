using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Imports;

/// <summary>One file brought in, how far it got and what came of it.</summary>
public sealed class Import : IOwned
{
    private Import() { }

    public Import(WorkspaceId workspace, ImportKind kind, string fileName, string storedAs, long bytes, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = workspace;
        Id = Key.New<ImportId>();
        (Kind, FileName, StoredAs, Bytes) = (kind, fileName, storedAs, bytes);
        (StartedBy, StartedAt) = (by, now);
        State = kind == ImportKind.Invoices ? ImportState.Mapping : ImportState.Waiting;
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public ImportId Id { get; private set; }

    [Internal]
    public ImportKind Kind { get; private set; }

    [Internal]
    public string FileName { get; private set; } = "";

    /// <summary>Where the bytes wait, by a name of ours; empty once they are no longer needed.</summary>
    [Internal]
    public string StoredAs { get; private set; } = "";

    [Internal]
    public ImportState State { get; private set; }

    [Internal]
    public long Bytes { get; private set; }

    /// <summary>How far it got: where the next batch begins.</summary>
    [Internal]
    public long Offset { get; private set; }

    /// <summary>Messages or rows read.</summary>
    [Internal]
    public int Read { get; private set; }

    [Internal]
    public int Added { get; private set; }

    /// <summary>Of the added, those from lists and machines.</summary>
    [Internal]
    public int Automatic { get; private set; }

    [Internal]
    public int Refused { get; private set; }

    /// <summary>What the columns mean, as JSON, for a file that had to be asked about.</summary>
    [Internal]
    public string? Columns { get; private set; }

    /// <summary>Addresses that took part, as JSON with how often: among them are ours.</summary>
    [Internal]
    public string? Addresses { get; private set; }

    /// <summary>Code of the fault that stopped it: <c>import.fault.…</c> in the texts.</summary>
    [Internal]
    public string? Fault { get; private set; }

    [Internal]
    public Guid? StartedBy { get; private set; }

    [Internal]
    public DateTimeOffset StartedAt { get; private set; }

    [Internal]
    public DateTimeOffset? EndedAt { get; private set; }

    public int Known => Read - Added - Refused;

    public bool IsEnded => State is ImportState.Done or ImportState.Failed;

    public bool IsMapped => Kind != ImportKind.Invoices || Columns is not null;

    public void Map(string columns) => (Columns, State) = (columns, ImportState.Waiting);

    public void Meet(string addresses) => Addresses = addresses;

    public void Run() => (State, Fault, EndedAt) = (ImportState.Running, null, null);

    public void Advance(long offset, int read, int added, int automatic, int refused)
    {
        Offset = offset;
        Read += read;
        Added += added;
        Automatic += automatic;
        Refused += refused;
    }

    public void Finish(DateTimeOffset now) => (State, EndedAt, StoredAs) = (ImportState.Done, now, "");

    public void Fail(string fault, DateTimeOffset now) => (State, Fault, EndedAt) = (ImportState.Failed, fault, now);

    public void GoOn() => (State, Fault, EndedAt) = (ImportState.Waiting, null, null);
}
