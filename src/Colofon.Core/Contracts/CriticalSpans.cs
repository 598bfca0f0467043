namespace Colofon.Contracts;

/// <summary>What a file of critical dates says, or the first line that could not be understood.</summary>
internal sealed record CriticalSpans(IReadOnlyList<CriticalSpan> All, int? BadLine)
{
    public static CriticalSpans Unreadable(long line) => new([], (int)line);
}
