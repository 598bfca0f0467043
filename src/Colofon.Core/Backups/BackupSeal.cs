using System.Security.Cryptography;
using System.Text;

namespace Colofon.Backups;

/// <summary>
/// The last bytes of a backup: the digest of all bytes before it, as the comment that ends a ZIP file. A cut file has
/// lost it, an altered one contradicts it, and <c>unzip</c> reads the file all the same.
/// </summary>
internal static class BackupSeal
{
    private const string Mark = "colofon-backup sha256:";
    private const int DigestLength = 64;
    private const int Buffer = 1 << 20;

    public static string Blank => Mark + new string('0', DigestLength);

    /// <summary>Writes the digest over the blank one, and everything to the disk.</summary>
    public static async Task CloseAsync(string file, CancellationToken cancel)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, Buffer);
        var digest = await DigestAsync(stream, stream.Length - DigestLength, cancel);
        stream.Position = stream.Length - DigestLength;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(digest), cancel);
        stream.Flush(flushToDisk: true);
    }

    /// <returns>What is wrong with the file as a whole, or null.</returns>
    public static async Task<BackupFault?> CheckAsync(Stream stream, string name, CancellationToken cancel)
    {
        var tail = new byte[Mark.Length + DigestLength];
        var head = new byte[2];
        if (stream.Length < tail.Length || await stream.ReadAtLeastAsync(head, head.Length, false, cancel) < head.Length || head is not [(byte)'P', (byte)'K'])
            return new("restore.not-a-backup", name);
        stream.Position = stream.Length - tail.Length;
        await stream.ReadExactlyAsync(tail, cancel);
        var said = Encoding.ASCII.GetString(tail);
        if (!said.StartsWith(Mark, StringComparison.Ordinal))
            return new("restore.cut", name);
        stream.Position = 0;
        return await DigestAsync(stream, stream.Length - DigestLength, cancel) == said[Mark.Length..] ? null : new("restore.altered", name);
    }

    private static async Task<string> DigestAsync(Stream stream, long length, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Buffer];
        while (length > 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancel);
            if (read == 0)
                break;
            hash.AppendData(buffer, 0, read);
            length -= read;
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
