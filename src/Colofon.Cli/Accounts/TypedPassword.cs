namespace Colofon.Cli.Accounts;

internal static class TypedPassword
{
    /// <summary>The first line of the input, verbatim.</summary>
    public static string Read() => Console.In.ReadLine() ?? "";
}
