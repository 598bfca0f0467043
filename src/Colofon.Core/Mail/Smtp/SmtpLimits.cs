namespace Colofon.Mail.Smtp;

/// <summary>How long we wait, and how much we listen to.</summary>
internal sealed record SmtpLimits
{
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>All of a conversation until the message was handed over whole.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After the message was handed over whole, a busy server may read it first.</summary>
    public TimeSpan Verdict { get; init; } = TimeSpan.FromMinutes(2);

    public const int LineLength = 2_000;

    public const int Lines = 100;
}
