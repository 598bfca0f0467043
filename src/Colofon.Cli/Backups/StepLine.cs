using System.Globalization;
using Colofon.Backups;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Backups;

/// <summary>One line on a terminal that says what is being done and how far it is; silent anywhere else.</summary>
internal sealed class StepLine(TextWriter error) : IProgress<BackupStep>, IDisposable
{
    private readonly bool isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private (string Key, int Part) last;

    public void Report(BackupStep value)
    {
        var part = (int)(value.Part * 100);
        if (!isShown || last == (value.Key, part))
            return;
        last = (value.Key, part);
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{CliTexts.Of[value.Key]}… {part,3} %"));
    }

    public void Dispose()
    {
        if (isShown)
            error.Write("\r\u001b[K");
    }
}
