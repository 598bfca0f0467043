namespace Colofon.Contracts;

/// <summary>A day and the reason it is that day.</summary>
internal sealed record NoticeDate(DateOnly Day, Remark Basis);
