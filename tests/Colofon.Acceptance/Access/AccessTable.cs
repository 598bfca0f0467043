namespace Colofon.Acceptance.Access;

/// <summary>
/// The table beside this file: who may use which route. One line each: method | pattern | what each actor gets, in the
/// order of <see cref="Actor"/>.
/// </summary>
internal static class AccessTable
{
    public static string File { get; } = System.IO.Path.Combine(Repository.Root, "tests/Colofon.Acceptance/Access/access.csv");

    public static IReadOnlyDictionary<(string Method, string Pattern), Grant[]> Read() =>
        System.IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => (cells[0], cells[1]), cells => cells[2..].Select(cell => Enum.Parse<Grant>(cell, ignoreCase: true)).ToArray());

    public static string Row(Route route, IEnumerable<string> grants) =>
        $"{route.Method,-4} | {route.Pattern,-50} | {string.Join(" | ", grants.Select(grant => grant.PadRight(5)))}".TrimEnd();
}
