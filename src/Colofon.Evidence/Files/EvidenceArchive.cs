using System.IO.Compression;

namespace Colofon.Evidence;

/// <summary>Looks into ZIP archives, one level deep, as Takeout and chat exports come.</summary>
public static class EvidenceArchive
{
    private const int MaxMembers = 10_000;

    /// <summary>Lists what an archive holds.</summary>
    /// <param name="seekable">The archive. It is not closed.</param>
    /// <param name="maxBytes">How many bytes a member may unpack to, whatever it claims; 20 GB unless told.</param>
    /// <returns>At most 10,000 members, folders left out; none for a broken archive. Nothing is written to disk.</returns>
    public static IReadOnlyList<ArchiveMember> Members(Stream seekable, long maxBytes = 20_000_000_000)
    {
        ArgumentNullException.ThrowIfNull(seekable);
        try
        {
            var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
            var files = archive.Entries.Where(entry => entry.Name.Length > 0).Take(MaxMembers);
            return [.. files.Select(entry => Member(entry, maxBytes))];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static ArchiveMember Member(ZipArchiveEntry entry, long maxBytes) =>
        new(entry.FullName, Recognise(entry), () => new LimitedStream(entry.Open(), maxBytes));

    private static FileKind Recognise(ZipArchiveEntry entry)
    {
        try
        {
            using var content = entry.Open();
            var start = new byte[EvidenceFile.StartBytes];
            return EvidenceFile.Recognise(start.AsSpan(0, content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException)
        {
            return FileKind.Unknown;
        }
    }
}
