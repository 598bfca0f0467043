using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>What is to happen to some data, on whose word, and that it was done.</summary>
public sealed class DataInstruction : IOwned
{
    private DataInstruction() { }

    public DataInstruction(Offboarding offboarding, string what, DataFate fate, DateOnly? until, string saidBy, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DataInstructionId>();
        OffboardingId = offboarding.Id;
        (What, Fate, Until, SaidBy, WrittenAt) = (what.Trim(), fate, until, saidBy.Trim(), now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DataInstructionId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public string What { get; private set; } = "";

    [ClientVisible]
    public DataFate Fate { get; private set; }

    /// <summary>The day by which it is returned or erased, or until which it is kept.</summary>
    [ClientVisible]
    public DateOnly? Until { get; private set; }

    /// <summary>Who gave the instruction.</summary>
    [ClientVisible]
    public string SaidBy { get; private set; } = "";

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [ClientVisible]
    public DateOnly? DoneOn { get; private set; }

    /// <summary>By what means: shredded, overwritten, handed over on a drive.</summary>
    [ClientVisible]
    public string? Method { get; private set; }

    public bool IsDone => DoneOn is not null;

    public void Do(DateOnly on, string method) => (DoneOn, Method) = (on, method.Trim());
}
