namespace Colofon.Core.Tests.Handovers;

/// <summary>Texts that a person has read and approved, compared exactly. What came instead lies beside the program.</summary>
internal static class Approved
{
    public static void Equal(string file, string text)
    {
        var approved = File.ReadAllText(Path.Combine(Repository.Root, "tests/Colofon.Core.Tests/Handovers", file));
        var received = Path.Combine(AppContext.BaseDirectory, file);
        if (approved != text)
            File.WriteAllText(received, text);
        Assert.True(approved == text, $"{file} was approved otherwise; what came now is in {received}");
    }
}
