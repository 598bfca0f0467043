using System.Globalization;
using Colofon.Cli.Shared;
using Colofon.Demo;

namespace Colofon.Cli.Demo;

/// <summary>One line on a terminal that says how far the big example is; silent anywhere else.</summary>
internal sealed class CrowdLine(TextWriter error) : IProgress<CrowdStep>, IDisposable
{
    private readonly bool isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;

    public void Report(CrowdStep value)
    {
        if (isShown)
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{CliTexts.Of[value.Key]}… {value.Part * 100,3:0} %"));
    }

    public void Dispose()
    {
        if (isShown)
            error.Write("\r\u001b[K");
    }
}
