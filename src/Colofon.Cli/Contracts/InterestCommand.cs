using System.CommandLine;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary><c>colofon interest</c>: what an invoice paid late costs between businesses in Spain.</summary>
internal static class InterestCommand
{
    public static Command Create()
    {
        var options = new InterestOptions();
        var command = new Command("interest", "Count the interest of an invoice paid late between businesses (Ley 3/2004), half-year by half-year, and the 40 EUR for recovery costs. Exit 0: an amount, 1: a reasoned no, 2: wrong use.");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.ShowExamples(
            "colofon interest --amount 1000 --due 2026-05-31 --paid 2026-08-15",
            "colofon interest --amount 3630,00 --due 2024-11-30 --paid 2025-07-31 --lang en",
            "colofon interest --amount 1210.00 --due 2022-12-15 --paid 2023-07-20 --json"
        );
        command.SetAction(parsed => Run(options, parsed));
        return command;
    }

    private static int Run(InterestOptions options, ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var texts = Texts.Of(SpeechExtensions.TryParse(parsed.GetValue(options.Lang)) ?? Speech.Es);
        var read = InterestArguments.Read(options, parsed);
        if (read.Wrong is { } wrong)
            return Refuse(error, wrong.In(texts), Exit.WrongUse);
        return LatePaymentInterest.Compute(read.Question!) switch
        {
            InterestAnswer answer => Report(output, new InterestReport(answer, texts), parsed.GetValue(options.Json)),
            InterestRefusal refusal => Refuse(error, refusal.Why.In(texts), Exit.Refused),
            var other => throw new InvalidOperationException($"Nobody told how to say {other}."),
        };
    }

    private static int Report(TextWriter output, InterestReport report, bool json)
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
