using System.CommandLine;

namespace Colofon.Cli.Contracts;

/// <summary>The questions of <c>interest</c>. All are read as text, so that a mistake is answered in the person's language.</summary>
internal sealed class InterestOptions
{
    public Option<string?> Amount { get; } = new("--amount") { Required = true, HelpName = "AMOUNT", Description = "The total of the invoice in euros, with VAT: 1250 or 1250.50." };
    public Option<string?> Due { get; } = new("--due") { Required = true, HelpName = "DATE", Description = "The last day to pay on time, as 2026-05-31." };
    public Option<string?> Paid { get; } = new("--paid") { Required = true, HelpName = "DATE", Description = "The day it was paid; today's date for what is still unpaid." };
    public Option<string?> Lang { get; } = new("--lang") { HelpName = "LANGUAGE", Description = "Language of the answer: es (default) or en." };
    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public IEnumerable<Option> All => [Amount, Due, Paid, Lang, Json];
}
