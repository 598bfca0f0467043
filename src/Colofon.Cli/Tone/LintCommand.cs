using System.CommandLine;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary><c>colofon lint</c>: reads texts about an ending the way a wise colleague would.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var options = new LintOptions();
        var command = new Command("lint", "Read a text about an ending and mark what hurts, leaks or is missing. Exit 0: nothing found, 1: findings, 2: wrong use.");
        options.AddTo(command);
        command.ShowExamples(
            "colofon lint carta.md --end-date 2026-12-30",
            "colofon lint - --kind acknowledgement --initiator client < answer.txt",
            "colofon lint carta.md --confidential reserved.txt --other-clients clients.txt --fail-on error",
            "colofon lint carta.md --ignore no-alternative --format json",
            "colofon lint cartas/*.md --format sarif > lint.sarif",
            "colofon lint --explain accusation",
            "echo '{\"id\":\"1\",\"text\":\"Nunca respetas los plazos.\"}' | colofon lint --batch",
            "    where reserved.txt and clients.txt have one phrase or name a line; in a text, <!-- colofon-lint next accusation: why -->",
            "    silences a rule for the next line (off … on: up to there; file: everywhere); a .colofon-lint.json in the text's",
            "    folder or above says kind, lang, initiator, counterpart, contact, failOn and ignore for all texts in it"
        );
        command.SetAction((parsed, cancel) => RunAsync(options, parsed, cancel));
        return command;
    }

    private static Task<int> RunAsync(LintOptions options, ParseResult parsed, CancellationToken cancel)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var request = LintRequest.Read(options, parsed);
        if (request.Wrong is { } wrong)
            return Task.FromResult(Refuse(error, wrong));
        if (request.ListsRules || request.Explains is not null)
            return Task.FromResult(RulePages.Show(request, output));
        if (!request.IsBatch)
            return LintFiles.RunAsync(request, output, error, cancel);
        return new LintBatch(request).RunAsync(new StreamReader(Console.OpenStandardInput()), output, cancel);
    }

    private static int Refuse(TextWriter error, string why)
    {
        error.WriteLine(why);
        return Exit.WrongUse;
    }
}
