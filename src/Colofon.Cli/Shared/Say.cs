namespace Colofon.Cli.Shared;

/// <summary>Data goes to stdout, messages to stderr.</summary>
internal static class Say
{
    public static void Message(string text) => Console.Error.WriteLine(text);

    /// <summary>Findings, or something refused.</summary>
    public static int Refused(string text)
    {
        Message(text);
        return 1;
    }

    /// <summary>The verb was used wrongly.</summary>
    public static int Wrong(string text)
    {
        Message(text);
        return 2;
    }
}
