namespace Colofon.Signals;

/// <summary>
/// What one relationship left behind in one week. A flag that is true says that a zero of that kind is a real zero.
/// </summary>
public sealed record WeekTally(
    DateOnly Week,
    int Inbound = 0,
    int Outbound = 0,
    int InboundOutOfHours = 0,
    int MinutesWorked = 0,
    int MinutesBillable = 0,
    long NetMinor = 0,
    bool HasMail = false,
    bool HasHours = false,
    bool HasInvoices = false,
    bool Exceptional = false);
