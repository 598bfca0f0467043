namespace Colofon.Storage;

/// <summary>The folder that holds everything Colofón keeps.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Database => In("colofon.db");

    public string JournalHeads => Folder("journal");

    public string Incoming => Folder("incoming");

    public string Lock => In("colofon.lock");

    /// <summary>Where the folder is when nobody names one.</summary>
    public static string Default =>
        System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "colofon"
        );

    private string In(string name) => System.IO.Path.Combine(Path, name);

    private string Folder(string name) => Directory.CreateDirectory(In(name)).FullName;
}
