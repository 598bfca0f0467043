using Colofon.Imports;

namespace Colofon.Demo;

/// <summary>The three files that the evidence of the big example is said to come from, and how many rows each had.</summary>
internal sealed record CrowdImports(Import Mail, Import Hours, Import Invoices)
{
    public Dictionary<Import, int> Rows { get; } = new() { [Mail] = 0, [Hours] = 0, [Invoices] = 0 };

    public IEnumerable<Import> All => [Mail, Hours, Invoices];
}
