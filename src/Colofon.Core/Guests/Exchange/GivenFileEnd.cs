using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Guests.Exchange;

/// <summary>That a file was taken off the portal. Whoever downloaded it before has it.</summary>
public sealed class GivenFileEnd : IOwned
{
    private GivenFileEnd() { }

    internal GivenFileEnd(GivenFile file, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = file.WorkspaceId;
        Id = Key.New<GivenFileEndId>();
        GivenFileId = file.Id;
        (EndedBy, EndedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public GivenFileEndId Id { get; private set; }

    [Internal]
    public GivenFileId GivenFileId { get; private set; }

    [Internal]
    public Guid? EndedBy { get; private set; }

    [Internal]
    public DateTimeOffset EndedAt { get; private set; }
}
