using System.Globalization;
using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Journal;

/// <summary>Keeps the head of each chain in a file outside the database, so that a cut tail shows.</summary>
public sealed class JournalKeeper(DataFolder folder)
{
    private readonly Lock turn = new();

    public void Committed(JournalMark? mark)
    {
        if (mark is null)
            return;
        lock (turn)
        {
            if (Last(mark.Workspace)?.Sequence >= mark.Sequence)
                return;
            var file = FileOf(mark.Workspace);
            using (var stream = new FileStream(file + ".new", FileMode.Create))
            using (var writer = new StreamWriter(stream))
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{mark.Sequence} {mark.Hash}"));
                writer.Flush();
                stream.Flush(flushToDisk: true);
            }
            File.Move(file + ".new", file, overwrite: true);
        }
    }

    public JournalMark? Last(WorkspaceId workspace)
    {
        var file = FileOf(workspace);
        if (!File.Exists(file))
            return null;
        var parts = File.ReadAllText(file).Split(' ');
        return parts.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var sequence)
            ? new JournalMark(workspace, sequence, parts[1])
            : new JournalMark(workspace, long.MaxValue, "");
    }

    public IEnumerable<WorkspaceId> Known() =>
        Directory
            .EnumerateFiles(folder.JournalHeads, "*.head")
            .Select(file => WorkspaceId.Of(Guid.Parse(Path.GetFileNameWithoutExtension(file))));

    private string FileOf(WorkspaceId workspace) => Path.Combine(folder.JournalHeads, workspace.Value.ToString("N") + ".head");
}
