using Colofon.Accounts;
using Colofon.Imports.Files;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>Takes files in and decides what becomes of them; <see cref="ImportRunner"/> reads them.</summary>
public sealed class ImportDesk(ColofonDb db, IncomingFiles files, ImportBell bell)
{
    /// <summary>Takes a stored file as what it is, an archive as what it holds; what it is not is said kindly and not kept.</summary>
    /// <param name="wanted">What it was brought as; null lets the content decide alone.</param>
    public async Task<IReadOnlyList<TakenFile>> TakeAsync(StoredFile file, string fileName, ImportKind? wanted, CancellationToken cancel = default)
    {
        var shown = FileNames.Shown(fileName);
        if (await UnpackAsync(file, shown, cancel) is not { } members)
            return [await TakeOneAsync(file, shown, wanted, cancel)];
        files.Delete(file.Name);
        List<TakenFile> taken = [];
        foreach (var (name, member) in members)
            taken.Add(await TakeOneAsync(member, FileNames.Shown(name), wanted: null, cancel));
        return taken.Count == 0 ? [new(shown, null, "archive")] : taken;
    }

    private async Task<IReadOnlyList<(string Name, StoredFile File)>?> UnpackAsync(StoredFile file, string shown, CancellationToken cancel)
    {
        await using var content = files.Open(file.Name);
        return FileKinds.IsArchive(content) ? await Unpacking.UnpackAsync(files, content, shown, cancel) : null;
    }

    private async Task<TakenFile> TakeOneAsync(StoredFile file, string shown, ImportKind? wanted, CancellationToken cancel)
    {
        var (kind, notTaken) = KindOf(file, wanted);
        if (kind is null)
        {
            files.Delete(file.Name);
            return new(shown, null, notTaken);
        }
        var import = new Import(db.Workspace, kind.Value, shown, file.Name, file.Bytes, db.Actor, db.Now);
        db.Add(import);
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return new(shown, import.Id);
    }

    private (ImportKind? Kind, string? NotTaken) KindOf(StoredFile file, ImportKind? wanted)
    {
        using var content = files.Open(file.Name);
        return FileKinds.Of(content, wanted);
    }

    /// <summary>Says what the columns mean; from then on it waits for its turn.</summary>
    public async Task<bool> MapAsync(ImportId id, InvoiceSheet sheet, CancellationToken cancel = default)
    {
        if (await db.Imports.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { State: ImportState.Mapping } import)
            return false;
        import.Map(sheet.ToJson());
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return true;
    }

    /// <summary>A stopped import goes on from where it got to.</summary>
    public async Task<bool> GoOnAsync(ImportId id, CancellationToken cancel = default)
    {
        if (await db.Imports.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { State: ImportState.Failed } import)
            return false;
        import.GoOn();
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return true;
    }

    /// <summary>Forgets a file of which nothing was read yet.</summary>
    public async Task<bool> DiscardAsync(ImportId id, CancellationToken cancel = default)
    {
        if (await db.Imports.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { State: ImportState.Mapping } import)
            return false;
        db.Remove(import);
        await db.SaveChangesAsync(cancel);
        files.Delete(import.StoredAs);
        return true;
    }

    /// <summary>These addresses are ours too: directions are read again.</summary>
    public async Task OwnAsync(IEnumerable<string> addresses, CancellationToken cancel = default)
    {
        var known = await db.OwnAddresses.Select(row => row.Address).ToHashSetAsync(cancel);
        var added = addresses.Select(address => address.Trim().ToLowerInvariant()).Where(known.Add).ToList();
        if (added.Count == 0)
            return;
        db.AddRange(added.Select(address => new OwnAddress(db.Workspace, address)));
        (await db.Workspaces.SingleAsync(row => row.Id == db.Workspace, cancel)).Recount();
        db.Tell("import.own-addresses", JournalSubject.Of(db.Workspace), string.Join(", ", added));
        await db.SaveChangesAsync(cancel);
        bell.Ring();
    }
}
