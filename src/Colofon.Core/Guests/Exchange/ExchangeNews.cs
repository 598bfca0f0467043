using Colofon.Offboardings;

namespace Colofon.Guests.Exchange;

/// <summary>What waits in the portal of one open case.</summary>
/// <param name="Name">Whose relationship it is.</param>
/// <param name="Asked">Questions that nobody answered yet.</param>
/// <param name="Left">Files that they left lately.</param>
public sealed record ExchangeNews(OffboardingId OffboardingId, string Name, int Asked, int Left);
