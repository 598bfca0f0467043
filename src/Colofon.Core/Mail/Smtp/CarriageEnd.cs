namespace Colofon.Mail.Smtp;

internal enum CarriageEnd
{
    /// <summary>The server has it.</summary>
    Taken,

    /// <summary>Not now; nothing left.</summary>
    Later,

    /// <summary>Not like this; nothing left.</summary>
    Refused,

    /// <summary>It was handed over whole and nobody said what became of it.</summary>
    Doubtful,
}
