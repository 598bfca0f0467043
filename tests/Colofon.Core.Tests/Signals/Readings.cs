using Colofon.Signals;

namespace Colofon.Tests.Signals;

internal static class Readings
{
    extension(HealthReading reading)
    {
        public SignalReading S1 => reading.Signals.Single(signal => signal.Code == SignalCode.S1);

        public SignalReading S4 => reading.Signals.Single(signal => signal.Code == SignalCode.S4);

        public TrackReading Track(TrackCode code) =>
            reading.Signals.SelectMany(signal => signal.Tracks).Single(track => track.Code == code);
    }
}
