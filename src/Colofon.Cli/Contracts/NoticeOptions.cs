using System.CommandLine;

namespace Colofon.Cli.Contracts;

/// <summary>The questions of <c>notice</c>. All are read as text, so that a mistake is answered in the person's language.</summary>
internal sealed class NoticeOptions
{
    public Option<string?> Received { get; } = new("--received") { Required = true, HelpName = "DATE", Description = "The day the other side receives the notice (delivery, not sending), as 2026-11-21." };
    public Option<string?> Period { get; } = new("--period") { HelpName = "PERIOD", Description = "The notice the contract asks for: \"30 days\", \"1 month\", \"10 working days\", \"2 semanas\"." };
    public Option<string?> Regime { get; } = new("--regime") { HelpName = "REGIME", Description = "The special law, if any: none, agency, mandate, distribution, trade, consumer." };
    public Option<string?> Giver { get; } = new("--by") { HelpName = "SIDE", Description = "Who gives the notice: provider (default) or client." };
    public Option<string?> Start { get; } = new("--start") { HelpName = "DATE", Description = "The day the contract began." };
    public Option<string?> FixedEnd { get; } = new("--fixed-end") { HelpName = "DATE", Description = "The day a fixed-term contract ends." };
    public Option<string?> Arranged { get; } = new("--arranged") { HelpName = "DATE", Description = "In a mandate: the day by which the client has been able to arrange a replacement." };
    public Option<string?> Region { get; } = new("--region") { HelpName = "CODE", Description = "Whose public holidays count, as ES-MD; none for weekends and own days only." };
    public Option<string[]> OwnDay { get; } = new("--own-day") { HelpName = "DATE", Description = "A local holiday or a day closed (2026-12-24) or several (2026-12-24..2026-12-31). May be repeated.", AllowMultipleArgumentsPerToken = true };
    public Option<string?> Critical { get; } = new("--critical") { HelpName = "FILE", Description = "The client's critical dates, a line each (2026-12-10..2026-12-31 Campaña) or JSON ([{\"from\",\"to\",\"label\"}])." };
    public Option<string?> Share { get; } = new("--share") { HelpName = "PERCENT", Description = "The client's part of the provider's income, 0 to 100." };
    public Option<string?> Proposal { get; } = new("--proposal") { HelpName = "PERIOD", Description = "Our good-faith proposal, when it is not 30 days." };
    public Option<string?> Lang { get; } = new("--lang") { HelpName = "LANGUAGE", Description = "Language of the answer: es (default) or en." };
    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public IEnumerable<Option> All =>
        [Received, Period, Regime, Giver, Start, FixedEnd, Arranged, Region, OwnDay, Critical, Share, Proposal, Lang, Json];
}
