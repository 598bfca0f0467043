using System.CommandLine;

namespace Colofon.Cli.Tone;

/// <summary>The questions of <c>lint</c>.</summary>
internal sealed class LintOptions
{
    public Argument<string[]> Files { get; } = new("FILE") { Description = "The texts to read (plain, Markdown or HTML); - is the standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string> Kind { get; } = Choice("--kind", "KIND", "What the text is for.", "announcement", "acknowledgement", "closing", "decline", "boundary", "follow-up", "remedy", "reply", "review-reply", "script");

    public Option<string> Lang { get; } = Choice("--lang", "LANGUAGE", "Language of the text.", "auto", "es", "en");

    public Option<string> Initiator { get; } = Choice("--initiator", "WHO", "Who ends the relationship.", "provider", "client", "mutual", "natural");

    public Option<string> Counterpart { get; } = Choice("--counterpart", "WHO", "Who reads the text.", "client", "supplier", "collaborator");

    public Option<string> Contact { get; } = Choice("--contact", "DOOR", "The door that stays.", "open", "conditional", "none");

    public Option<string?> Confidential { get; } = new("--confidential") { HelpName = "FILE", Description = "Phrases that may not appear, one a line." };

    public Option<string?> OtherClients { get; } = new("--other-clients") { HelpName = "FILE", Description = "Names of other clients, one a line." };

    public Option<string?> EndDate { get; } = new("--end-date") { HelpName = "DATE", Description = "The end date of the case, as 2026-12-30." };

    public Option<string[]> Ignore { get; } = new("--ignore") { HelpName = "RULE", Description = "Rules to leave out. May be repeated.", AllowMultipleArgumentsPerToken = true };

    public Option<string> Format { get; } = Choice("--format", "FORMAT", "How to answer.", "text", "json", "sarif", "github");

    public Option<string> FailOn { get; } = Choice("--fail-on", "SEVERITY", "The lightest finding that makes the exit code 1.", "warning", "error", "suggestion");

    public Option<string?> Explain { get; } = new("--explain") { HelpName = "RULE", Description = "Show the page of a rule: why, examples, better words." };

    public Option<bool> ListRules { get; } = new("--list-rules") { Description = "List the rules." };

    public Option<string> Ui { get; } = Choice("--ui", "LANGUAGE", "Language of the messages.", "es", "en");

    public Option<bool> Batch { get; } = new("--batch") { Description = "JSON Lines from the standard input: {\"id\",\"text\",\"kind\",\"lang\",\"initiator\",\"counterpart\",\"contact\",\"confidential\":[…],\"otherClients\":[…],\"endDate\"}; one line out per line in." };

    public void AddTo(Command command)
    {
        command.Add(Files);
        foreach (var option in new Option[] { Kind, Lang, Initiator, Counterpart, Contact, Confidential, OtherClients, EndDate, Ignore, Format, FailOn, Explain, ListRules, Ui, Batch })
            command.Add(option);
    }

    /// <summary>An option with a few answers; the first is the default.</summary>
    private static Option<string> Choice(string name, string help, string description, params string[] answers)
    {
        var option = new Option<string>(name)
        {
            HelpName = help,
            Description = $"{description} {string.Join(", ", answers)}.",
            DefaultValueFactory = _ => answers[0],
        };
        return option.AcceptOnlyFromAmong(answers);
    }
}
