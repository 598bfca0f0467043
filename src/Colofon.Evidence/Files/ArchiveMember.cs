namespace Colofon.Evidence;

/// <summary>A file inside an archive.</summary>
/// <param name="Name">Its name as the archive gives it: to be shown, never used as a path.</param>
/// <param name="Kind">What it holds. An <see cref="FileKind.Archive"/> inside an archive is not opened.</param>
/// <param name="Open">
/// Opens its content, one member at a time, while the archive's stream is open. Reading past the limit that
/// <see cref="EvidenceArchive.Members"/> was given throws <see cref="IOException"/>.
/// </param>
public sealed record ArchiveMember(string Name, FileKind Kind, Func<Stream> Open);
