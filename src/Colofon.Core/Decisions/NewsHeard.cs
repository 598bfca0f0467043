namespace Colofon.Decisions;

public sealed record NewsHeard(DateOnly On, NewsWay? How = null, string? Who = null, string? Words = null);
