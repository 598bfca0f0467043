using System.CommandLine;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary><c>colofon notice</c>: the days a contract may end on, and why.</summary>
internal static class NoticeCommand
{
    public static Command Create()
    {
        var options = new NoticeOptions();
        var command = new Command("notice", "Count the notice of a contract: earliest, recommended and kindest end date, with the law behind each.");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.ShowExamples(
            "colofon notice --received 2026-11-21 --period \"30 days\"",
            "colofon notice --received 2026-11-23 --period \"10 días hábiles\" --region ES-MD --own-day 2026-11-30",
            "colofon notice --received 2026-11-23 --regime agency --start 2021-03-15 --lang en --json",
            "colofon notice --received 2026-11-21 --period \"1 mes\" --critical critical.txt",
            "    where critical.txt has lines such as: 2026-12-10..2026-12-31 Campaña de Navidad"
        );
        command.SetAction(parsed => Run(options, parsed));
        return command;
    }

    private static int Run(NoticeOptions options, ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var texts = Texts.Of(SpeechExtensions.TryParse(parsed.GetValue(options.Lang)) ?? Speech.Es);
        var read = NoticeArguments.Read(options, parsed);
        if (read.Wrong is { } wrong)
            return Refuse(error, wrong.In(texts), Exit.WrongUse);
        return NoticeCalculator.Compute(read.Question!) switch
        {
            NoticeAnswer answer => Report(output, new NoticeReport(answer, texts), parsed.GetValue(options.Json)),
            NoticeRefusal refusal => Refuse(error, refusal.Why.In(texts), Exit.Refused),
            var other => throw new InvalidOperationException($"Nobody told how to say {other}."),
        };
    }

    private static int Report(TextWriter output, NoticeReport report, bool json)
    {
        output.WriteLine(json ? report.Json() : report.Text());
        return Exit.Done;
    }

    private static int Refuse(TextWriter error, string why, int code)
    {
        error.WriteLine(why);
        return code;
    }
}
