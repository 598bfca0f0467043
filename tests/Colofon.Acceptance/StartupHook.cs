using System.Diagnostics.CodeAnalysis;

/// <summary>Run by the runtime inside a `colofon` that a test starts: lists, at its end, what it had to load.</summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime asks for this name.")]
internal static class StartupHook
{
    public const string Listing = "COLOFON_TEST_LOADED";

    public static void Initialize() =>
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (Environment.GetEnvironmentVariable(Listing) is { } file)
                File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name ?? ""));
        };
}
