using System.CommandLine;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Journal;

/// <summary><c>colofon journal</c>: reads the journal, and proves that it is whole.</summary>
internal static class JournalCommand
{
    public static Command Create()
    {
        var verb = new Command("journal", "Tell what happened, or prove that nobody rewrote it.");
        verb.Add(Verify());
        verb.Add(Tell());
        verb.ShowExamples("colofon journal verify --data ~/studio", "colofon journal tell --last 20 --lang en");
        return verb;
    }

    private static Command Verify()
    {
        var verb = new Command("verify", "Prove that the journal is whole. Exit 1 names the first entry that is not.");
        var data = DataOptions.AddTo(verb);
        var json = new Option<bool>("--json") { Description = "One JSON object on stdout." };
        verb.Add(json);
        verb.ShowExamples("colofon journal verify --data ~/studio", "colofon journal verify --json");
        verb.SetAction((parsed, cancel) => VerifyJournal.RunAsync(data.Read(parsed), parsed.GetValue(json), parsed.InvocationConfiguration, cancel));
        return verb;
    }

    private static Command Tell()
    {
        var verb = new Command("tell", "Tell the latest entries in sentences, newest first.");
        var studio = StudioOptions.AddTo(verb);
        var last = new Option<int>("--last") { Description = "How many.", DefaultValueFactory = _ => 50 };
        var lang = new Option<string>("--lang") { Description = "es or en.", DefaultValueFactory = _ => "es" };
        verb.Add(last);
        verb.Add(lang);
        verb.ShowExamples("colofon journal tell --last 20", "colofon journal tell --lang en");
        verb.SetAction((parsed, cancel) =>
            TellJournal.RunAsync(studio.Read(parsed), parsed.GetValue(last), parsed.GetValue(lang)!, parsed.InvocationConfiguration, cancel));
        return verb;
    }
}
