namespace Colofon.Contracts;

/// <summary>Either an <see cref="InterestAnswer"/> or an <see cref="InterestRefusal"/>.</summary>
internal abstract record InterestOutcome;
