using System.CommandLine;
using Colofon.Cli.Shared;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Cli.Signals;

/// <summary><c>colofon signals</c>: how every relationship stands, and on what that is founded.</summary>
internal static class SignalsCommand
{
    private static readonly Option<string?> Relationship = new("--relationship") { HelpName = "NAME", Description = "Only this one, explained in sentences. A part of the name is enough." };
    private static readonly Option<string?> Lang = new("--lang") { HelpName = "LANGUAGE", Description = "Language of the answer: es or en. Without it: the terminal's." };
    private static readonly Option<bool> Json = new("--json") { Description = "Answer as JSON." };

    public static Command Create()
    {
        var command = new Command(
            "signals",
            """
            Read how each relationship stands: tension, band, rate, income, messages, hours, and the evidence behind them.

            Nothing is changed, and a score decides nothing. Exit code 1 when nothing has that name.
            """
        );
        command.Options.Add(Relationship);
        command.Options.Add(Lang);
        command.Options.Add(Json);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples(
            "colofon signals",
            "colofon signals --relationship ceramicas --lang es",
            "colofon signals --data ~/studio --json"
        );
        command.SetAction((parsed, cancel) => StudioDoor.ReadAsync(studio.Read(parsed), parsed.InvocationConfiguration.Error, opened => RunAsync(opened, parsed, cancel), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Studio studio, ParseResult parsed, CancellationToken cancel)
    {
        var texts = SpeechExtensions.TryParse(parsed.GetValue(Lang)) is { } speech ? CliTexts.In(speech) : CliTexts.Of;
        var output = parsed.InvocationConfiguration.Output;
        var named = parsed.GetValue(Relationship);
        var readings = NamedReading.Find(await NamedReading.AllAsync(studio, cancel), named);
        if (readings.Count == 0 && named is not null)
        {
            studio.Error.WriteLine(texts["cli.signals.nobody", named]);
            return Exit.Refused;
        }
        if (parsed.GetValue(Json))
            output.WriteLine(SignalsJson.Write(readings, texts));
        else if (readings.Count == 0)
            studio.Error.WriteLine(texts["cli.signals.none"]);
        else if (named is null)
            output.Write(new SignalsTable(texts).Write(readings));
        else
            Explain(readings, texts, output);
        return Exit.Done;
    }

    private static void Explain(IReadOnlyList<NamedReading> readings, Texts texts, TextWriter output)
    {
        foreach (var one in readings)
        {
            output.WriteLine(one.Name);
            foreach (var sentence in HealthSentences.Explain(one.Reading, texts).Append(HealthSentences.Moved(one.Reading, texts)).Where(said => said.Length > 0))
                output.WriteLine("  " + sentence);
            foreach (var measure in one.Reading.Measures.All)
                output.WriteLine($"  {HealthSentences.Name(measure.Code, texts)}: {HealthSentences.Value(measure, texts)}");
        }
    }
}
