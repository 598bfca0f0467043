namespace Colofon.Signals;

/// <summary>Signals and tension at the end of each of the last weeks, oldest first, held to one band a week.</summary>
internal sealed class HealthHistory
{
    /// <summary>Weeks read before the trend, so that its first point is already held.</summary>
    private const int WarmUp = 3;
    private const int Depth = Timeline.Quarter + WarmUp;
    private const int MoveWeeks = 4;

    private readonly DateOnly lastWeek;
    private readonly IReadOnlyList<SignalReading>[] signals = new IReadOnlyList<SignalReading>[Depth];
    private readonly int?[] tensions = new int?[Depth];

    public HealthHistory(Timeline timeline, PortfolioContext context, PortfolioSettings settings)
    {
        lastWeek = WeekCalendar.LastWhole(timeline.Today);
        int? before = null;
        for (var i = 0; i < Depth; i++)
        {
            var input = new SignalInput(timeline, context, settings, Depth - 1 - i);
            signals[i] = SignalList.Read(input);
            var raw = TensionFormula.Of(signals[i], settings.Weights);
            int? cooled = raw is { } tension ? Bands.Cool(tension, before) : null;
            tensions[i] = CriticalIncidents.Raise(cooled, input);
            before = tensions[i] ?? before;
            IsHeld = cooled != raw && cooled == tensions[i];
        }
    }

    public int? Tension => tensions[^1];

    public bool IsHeld { get; }

    public IReadOnlyList<WeekScore> Trend => Tail(i => tensions[i]);

    /// <summary>Today's signals, each with its own last thirteen weeks.</summary>
    public IReadOnlyList<SignalReading> Signals =>
    [
        .. signals[^1].Select((signal, s) => signal with
        {
            Evidence = SignalEvidence.Of(signal),
            Weeks = Tail(i => signals[i][s].Score),
        }),
    ];

    public SignalMove? Moved =>
        signals[^1]
            .Select((signal, s) => new SignalMove(signal.Code, (signal.Score - signals[^(MoveWeeks + 1)][s].Score) ?? 0))
            .Where(move => move.Points != 0)
            .OrderByDescending(move => Math.Abs(move.Points))
            .Select(move => (SignalMove?)move)
            .FirstOrDefault();

    private List<WeekScore> Tail(Func<int, int?> score) =>
    [
        .. Enumerable.Range(WarmUp, Timeline.Quarter)
            .Select(i => new WeekScore(lastWeek.AddDays(-7 * (Depth - 1 - i)), score(i))),
    ];
}
