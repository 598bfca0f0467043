namespace Colofon.Cli;

/// <summary>What the program says by its exit code.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>Something was found, or the answer is a reasoned no.</summary>
    public const int Refused = 1;

    public const int WrongUse = 2;
}
