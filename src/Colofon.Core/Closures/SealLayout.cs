using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Colofon.Documents;

namespace Colofon.Closures;

/// <summary>
/// Where things are in a sealed file. Its third line says at which byte the seal, the evidence and the signed paper
/// begin, so that a reader needs to know nothing of PDF. All of the file is sealed but the seal's own figures.
/// </summary>
internal readonly record struct SealLayout(int Seal, int Evidence, int EvidenceLength, int Paper, int PaperLength)
{
    /// <summary>Hexadecimal figures of an ECDSA P-256 signature.</summary>
    public const int SealLength = 128;

    private const string Mark = "%Colofon-Seal/1 ";
    private const int HeadBegins = 15;
    private static readonly int Length = Mark.Length + 5 * 11;

    public static string Room { get; } = Mark + string.Join(' ', Enumerable.Repeat(new string('0', 10), 5)) + " ";

    /// <summary>Writes where things are into a file made with room for it. The placeholder becomes zeros.</summary>
    public static SealLayout Place(byte[] file, PdfSeal seal, byte[] evidence, byte[]? paper)
    {
        var layout = new SealLayout(
            file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(seal.Placeholder)),
            file.AsSpan().IndexOf(evidence),
            evidence.Length,
            paper is null ? 0 : file.AsSpan().IndexOf(paper),
            paper?.Length ?? 0
        );
        Encoding.ASCII.GetBytes(layout.Head()).CopyTo(file, HeadBegins);
        file.AsSpan(layout.Seal, SealLength).Fill((byte)'0');
        return layout;
    }

    public static SealLayout? Find(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeadBegins + Length || !file[HeadBegins..].StartsWith(Encoding.ASCII.GetBytes(Mark)))
            return null;
        var figures = Encoding.ASCII.GetString(file.Slice(HeadBegins + Mark.Length, Length - Mark.Length)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var read = figures.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : -1).ToArray();
        if (read.Length != 5 || read.Any(figure => figure < 0))
            return null;
        var layout = new SealLayout(read[0], read[1], read[2], read[3], read[4]);
        return layout.Fits(file.Length) ? layout : null;
    }

    public static PdfSeal NewRoom() => new(Room, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SealLength / 2)));

    private string Head() => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Seal:D10} {Evidence:D10} {EvidenceLength:D10} {Paper:D10} {PaperLength:D10} ");

    private bool Fits(int length) => (long)Seal + SealLength <= length && (long)Evidence + EvidenceLength <= length && (long)Paper + PaperLength <= length;
}
