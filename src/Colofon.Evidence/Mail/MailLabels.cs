using System.Collections.Immutable;
using System.Globalization;
using Colofon.Evidence.Data;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>What the mail program of its owner had said about a message.</summary>
internal static class MailLabels
{
    private const int Max = 100;
    private const int Expunged = 0x0008;

    /// <summary>A list parted by commas; labels that hold one are in quotes.</summary>
    public static ImmutableArray<string> Of(HeaderBlock headers, FaultList faults)
    {
        if (headers.First("X-Gmail-Labels") is not { } written)
            return [];
        var text = EncodedWords.Decode(written, faults);
        return [.. text.Split('"').SelectMany((piece, i) => i % 2 == 1 ? [piece] : piece.Split(','))
            .Select(label => label.Replace('\u00A0', ' ').Trim()).Where(label => label.Length > 0).Take(Max)];
    }

    public static bool SetAside(ImmutableArray<string> labels, HeaderBlock headers) =>
        labels.Any(label => AutomaticWords.Known.SetAsideLabels.Contains(Folded.Text(label)))
        || IsExpunged(headers.First("X-Mozilla-Status"));

    /// <summary>Deleted in Thunderbird, but the file was not compacted yet.</summary>
    private static bool IsExpunged(string? status) =>
        int.TryParse(status, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
        && (bits & Expunged) != 0;
}
