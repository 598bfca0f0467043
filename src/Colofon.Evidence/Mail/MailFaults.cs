namespace Colofon.Evidence;

/// <summary>The codes that <see cref="MailMessage.Faults"/> and <see cref="UnreadableMail.Reason"/> use.</summary>
public static class MailFaults
{
    /// <summary>Unreadable: larger than <see cref="MailOptions.MaxMessageBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Unreadable: not one header line.</summary>
    public const string NoHeaders = "no-headers";

    /// <summary>Unreadable: bytes before the first <c>From </c> line of a mailbox; a whole file that is no mailbox gives one of these.</summary>
    public const string NoFromLine = "no-from-line";

    /// <summary>The headers exceed 1 MB or 10,000 lines; the rest of them was ignored.</summary>
    public const string HeadersTooLarge = "headers-too-large";

    /// <summary>The blank line between headers and body is missing.</summary>
    public const string BodyGapMissing = "body-gap-missing";

    /// <summary>A header holds raw bytes that are not UTF-8; read as Windows-1252.</summary>
    public const string HeaderNotUtf8 = "header-8bit";

    /// <summary>A charset nobody knows; UTF-8 or else Windows-1252 was used.</summary>
    public const string CharsetUnknown = "charset-unknown";

    /// <summary>The text is not in its declared charset; UTF-8 or else Windows-1252 was used.</summary>
    public const string CharsetWrong = "charset-wrong";

    /// <summary>A transfer encoding nobody knows; the text was taken as it stands.</summary>
    public const string EncodingUnknown = "encoding-unknown";

    /// <summary>Base64 or quoted-printable with foreign characters in it; they were skipped or kept as they stand.</summary>
    public const string EncodingBroken = "encoding-broken";

    /// <summary>Parts nested deeper than 32; the rest counts as an attachment.</summary>
    public const string TooDeep = "mime-depth";

    /// <summary>More than 1,000 parts; the rest was ignored.</summary>
    public const string TooManyParts = "mime-parts";

    /// <summary>A multipart that names no boundary, or never ends it.</summary>
    public const string BoundaryBroken = "mime-boundary";

    /// <summary>The text was cut before it was analysed (a part over 1 MB).</summary>
    public const string TextCut = "text-cut";

    /// <summary>More addresses or references than are kept.</summary>
    public const string ListCut = "list-cut";

    /// <summary>No Date header.</summary>
    public const string DateMissing = "date-missing";

    /// <summary>A Date header that cannot be read.</summary>
    public const string DateUnreadable = "date-unreadable";

    /// <summary>Two Date headers; the first was taken.</summary>
    public const string DateTwice = "date-twice";

    /// <summary>A Date without a zone; read as UTC.</summary>
    public const string DateWithoutZone = "date-no-zone";

    /// <summary>A Date after the message was received or imported, or before there was mail: a wrong clock. Not used.</summary>
    public const string DateImplausible = "date-implausible";

    /// <summary>A Date more than 2 days before every Received line: a slow clock, or a mailbox that was moved. Used, as a guess.</summary>
    public const string DateUnconfirmed = "date-unconfirmed";

    /// <summary>No sender's address.</summary>
    public const string FromMissing = "from-missing";
}
