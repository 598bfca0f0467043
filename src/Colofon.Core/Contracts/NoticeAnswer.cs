namespace Colofon.Contracts;

/// <summary>When the contract may end, with its reasons. Orientation, not advice: <see cref="Caveat"/> says so.</summary>
internal sealed record NoticeAnswer : NoticeOutcome
{
    public static Remark Caveat { get; } = new("notice.caveat");

    /// <summary>The first day that contract and law allow.</summary>
    public required DateOnly Earliest { get; init; }

    /// <summary>The later of that day and our good-faith proposal.</summary>
    public required DateOnly Recommended { get; init; }

    /// <summary>The first day from then on that spares the client's critical dates.</summary>
    public required DateOnly Kindest { get; init; }

    /// <summary>Why, a sentence for each date that differs.</summary>
    public required IReadOnlyList<Remark> Basis { get; init; }

    /// <summary>Dates under another reading of law or contract, in order.</summary>
    public required IReadOnlyList<NoticeDate> Alternatives { get; init; }

    /// <summary>What is still to be confirmed.</summary>
    public required IReadOnlyList<Remark> Pending { get; init; }

    public required IReadOnlyList<Remark> Warnings { get; init; }
}
