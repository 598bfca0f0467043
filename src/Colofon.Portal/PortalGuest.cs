namespace Colofon.Portal;

/// <summary>Somebody from outside who came in, as the host lets the portal know them.</summary>
/// <param name="Address">What the address of their portal ends in.</param>
/// <param name="Case">The public name of their case.</param>
/// <param name="MayPost">What they leave is still taken: files, questions, answers.</param>
/// <param name="HasSurvey">They were asked how it was, they themselves, and have not said.</param>
/// <param name="IsSuccessor">Goes on with the work: sees what is meant for them, and nothing of what was agreed.</param>
public sealed record PortalGuest(string Address, string Case, string Name, string Language, bool IsSuccessor, string ContactName, string ContactAddress, DateOnly OpenUntil, DateOnly Today, TimeZoneInfo Zone, bool MayPost, bool HasSurvey);
