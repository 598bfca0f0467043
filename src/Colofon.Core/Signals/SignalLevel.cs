namespace Colofon.Signals;

public enum SignalLevel
{
    Unknown,
    Calm,
    Amber,
    Red,
}
