namespace Colofon.Guests;

/// <summary>One view for the portal: its columns, and the rows it takes them from.</summary>
internal sealed record PortalView(string Name, string Rows, params IReadOnlyList<PortalColumn> Columns)
{
    /// <summary>Whatever a view shows hangs on a case that the other side knows of.</summary>
    private const string OfCase =
        """ "Offboardings" o JOIN {0} WHERE o."Stage" IN ('Announced', 'HandingOver', 'Closed')""";

    public string Sql =>
        $"CREATE VIEW \"{Name}\" AS SELECT {string.Join(", ", Columns.Select(column => $"{column.Alias}.\"{column.Property}\" AS \"{column.Name}\""))} FROM"
        + OfCase.Replace("{0}", Rows, StringComparison.Ordinal);
}
