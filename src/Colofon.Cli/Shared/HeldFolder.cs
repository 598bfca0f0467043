using Colofon.Storage;

namespace Colofon.Cli.Shared;

/// <summary>Takes the folder for a verb that writes, or says who has it.</summary>
internal static class HeldFolder
{
    public static FolderLock? Take(DataFolder folder, string verb, TextWriter error)
    {
        var held = FolderLock.TryTake(folder, verb, out var holder);
        if (held is null)
            error.WriteLine(CliTexts.Of["cli.held", folder.Path, holder]);
        return held;
    }
}
