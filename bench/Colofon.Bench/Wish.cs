using System.Globalization;

namespace Colofon.Bench;

/// <summary>What is to be measured, and how long: never more than a minute a row.</summary>
internal sealed record Wish(string Program, string Data, string? Database, int Connections, TimeSpan Time)
{
    public const string Usage = "bench PUBLISHED-FOLDER DATA-FOLDER [--database CONNECTION] [--connections 8] [--seconds 5]";

    public static Wish? Read(string[] args)
    {
        if (args.Length < 2 || !File.Exists(Path.Combine(args[0], "colofon.dll")))
            return null;
        string? Value(string name) => Array.IndexOf(args, name) is var at and > 1 && at + 1 < args.Length ? args[at + 1] : null;
        int Number(string name, int usual, int most) => int.TryParse(Value(name), CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, most) : usual;
        return new(Path.Combine(args[0], "colofon.dll"), args[1], Value("--database"), Number("--connections", 8, 64), TimeSpan.FromSeconds(Number("--seconds", 5, 60)));
    }
}
