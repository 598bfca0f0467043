using System.Security.Cryptography.X509Certificates;

namespace Colofon.Mail.Smtp;

/// <summary>
/// Hands one message to a server (RFC 5321) and says what came of it; it never throws for what a server or a network
/// does. All that the rest of the house knows of SMTP is this method.
/// </summary>
internal sealed class SmtpCarrier
{
    public SmtpLimits Limits { get; init; } = new();

    /// <summary>Who vouches for the server, where the system's own list does not.</summary>
    public X509Certificate2? Root { get; init; }

    public async Task<Carriage> CarryAsync(SmtpTarget target, Envelope envelope, CancellationToken cancel = default)
    {
        await using var talk = new SmtpTalk(new SmtpConnection(target, Limits, Root), target, envelope, Limits);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(Limits.Whole);
        try
        {
            return await talk.HoldAsync(time.Token);
        }
        catch (SmtpTrouble trouble) when (talk.IsHandedOver && IsSilence(trouble.Carriage))
        {
            return new Carriage(CarriageEnd.Doubtful, SmtpFaults.Unanswered, trouble.Carriage.Answer);
        }
        catch (SmtpTrouble trouble)
        {
            return trouble.Carriage;
        }
        catch (OperationCanceledException)
        {
            return new Carriage(CarriageEnd.Later, cancel.IsCancellationRequested ? SmtpFaults.Stopped : SmtpFaults.Slow, null);
        }
    }

    private static bool IsSilence(Carriage carriage) => carriage.Code is SmtpFaults.Lost or SmtpFaults.Slow or SmtpFaults.NotMail;
}
