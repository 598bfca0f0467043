namespace Colofon.Signals;

/// <summary>The signals there are; another one is another function in this list.</summary>
internal static class SignalList
{
    private static readonly Func<SignalInput, SignalReading>[] All = [CommunicationSignal.Read, DrainSignal.Read];

    public static IReadOnlyList<SignalReading> Read(SignalInput input) => [.. All.Select(signal => signal(input))];
}
