namespace Colofon.Contracts;

/// <summary>Either a <see cref="NoticeAnswer"/> or a <see cref="NoticeRefusal"/>.</summary>
internal abstract record NoticeOutcome;
