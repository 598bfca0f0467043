namespace Colofon.Mail.Smtp;

/// <summary>What ends a conversation before its end. It never leaves <see cref="SmtpCarrier"/>.</summary>
internal sealed class SmtpTrouble(string code, string? answer = null, CarriageEnd end = CarriageEnd.Later, Exception? cause = null)
    : Exception(null, cause)
{
    public Carriage Carriage { get; } = new(end, code, answer);
}
