namespace Colofon.Signals;

/// <summary>Why something cannot be said; it is told, never filled in.</summary>
public enum UnknownReason
{
    NoMail,
    NoMessages,
    NoHours,
    NoBilledHours,
    NoInvoices,
    NoIncome,
    NoStandardRate,
    NoRateToCompare,
    NoPulse,
    TooFewClients,
    TooFewWeeks,
    TooFewMonths,
    TooYoung,
}
