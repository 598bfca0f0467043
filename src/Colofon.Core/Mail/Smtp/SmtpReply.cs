namespace Colofon.Mail.Smtp;

/// <summary>One answer of a server: its number and its lines.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    private const int LongestSaid = 400;

    public bool IsGood => Code is >= 200 and < 400;

    /// <summary>As it is kept and shown: one line, nothing that is not text.</summary>
    public string Said
    {
        get
        {
            var clean = string.Concat($"{Code} {string.Join(' ', Lines)}".Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).TrimEnd();
            return clean.Length > LongestSaid ? clean[..LongestSaid] + "…" : clean;
        }
    }

    /// <summary>Goes on when it is good; says what kept it when it is not.</summary>
    public SmtpReply Or(string whenRefused) =>
        Code switch
        {
            >= 200 and < 400 => this,
            552 => throw new SmtpTrouble(SmtpFaults.TooBig, Said, CarriageEnd.Refused),
            >= 500 => throw new SmtpTrouble(whenRefused, Said, CarriageEnd.Refused),
            _ => throw new SmtpTrouble(SmtpFaults.Busy, Said),
        };

    /// <summary>The same where it is our set-up that is wrong, which somebody may mend: it is tried again.</summary>
    public SmtpReply OrLater(string whenRefused) => IsGood ? this : throw new SmtpTrouble(Code >= 500 ? whenRefused : SmtpFaults.Busy, Said);
}
