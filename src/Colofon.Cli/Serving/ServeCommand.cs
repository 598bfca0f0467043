using System.CommandLine;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Serving;

internal static class ServeCommand
{
    public static Command Create()
    {
        var verb = new Command("serve", "Open Colofón in the browser. Without any verb, this is what happens.");
        var data = DataOptions.AddTo(verb);
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several are separated by semicolons.",
            DefaultValueFactory = _ => "http://localhost:5080",
        };
        var hosts = new Option<string[]>("--hosts")
        {
            Description = "Names people reach it by, when a proxy stands before it. Requests for other names are refused.",
            AllowMultipleArgumentsPerToken = true,
        };
        verb.Add(urls);
        verb.Add(hosts);
        verb.ShowExamples(
            "colofon serve",
            "colofon serve --data ~/studio --urls http://127.0.0.1:8080",
            "colofon serve --urls http://127.0.0.1:8080 --hosts colofon.estudio.example",
            "colofon serve --database \"Host=localhost;Database=colofon;Username=colofon\""
        );
        verb.SetAction((parsed, cancel) => Server.RunAsync(data.Read(parsed), parsed.GetValue(urls)!, parsed.GetValue(hosts) ?? [], cancel));
        return verb;
    }
}
