using Colofon.Evidence;

namespace Colofon.Imports.Files;

/// <summary>Takes the evidence out of an archive, one level deep: mailboxes and tables as they are, single messages together as one mailbox.</summary>
internal static class Unpacking
{
    /// <returns>What it held; nothing when it held no evidence or is broken.</returns>
    public static async Task<IReadOnlyList<(string Name, StoredFile File)>> UnpackAsync(
        IncomingFiles files,
        Stream archive,
        string archiveName,
        CancellationToken cancel
    )
    {
        List<(string, StoredFile)> unpacked = [];
        try
        {
            var members = EvidenceArchive.Members(archive);
            foreach (var member in members.Where(member => member.Kind is FileKind.Mailbox or FileKind.Table))
            {
                await using var content = member.Open();
                unpacked.Add((member.Name, await files.StoreAsync(content, cancel)));
            }
            if (members.Where(member => member.Kind == FileKind.Message).ToList() is { Count: > 0 } messages)
            {
                await using var mailbox = new JoinedMessages(messages);
                unpacked.Add((archiveName, await files.StoreAsync(mailbox, cancel)));
            }
            return unpacked;
        }
        catch
        {
            foreach (var (_, file) in unpacked)
                files.Delete(file.Name);
            throw;
        }
    }
}
