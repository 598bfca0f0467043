using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Decisions;

/// <summary>
/// What ends it, as it reached us: their news, the agreement of both, or that the last delivery was accepted. There may
/// be several; the earliest day counts.
/// </summary>
public sealed class News : IOwned
{
    private News() { }

    public News(Offboarding offboarding, NewsHeard heard, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<NewsId>();
        OffboardingId = offboarding.Id;
        (On, How, Who, Words) = (heard.On, heard.How, heard.Who?.Trim(), heard.Words?.Trim());
        (WrittenBy, WrittenAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public NewsId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Private]
    public DateOnly On { get; private set; }

    /// <summary>By which way; unknown when only the day was noted.</summary>
    [Private]
    public NewsWay? How { get; private set; }

    /// <summary>Who said it.</summary>
    [Private]
    public string? Who { get; private set; }

    /// <summary>Their words, as they were said.</summary>
    [Private]
    public string? Words { get; private set; }

    [Internal]
    public Guid? WrittenBy { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
