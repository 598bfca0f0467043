using System.Globalization;
using Colofon.Imports;

namespace Colofon.Cli.Imports;

/// <summary>One line on a terminal that says how far it is; silent anywhere else.</summary>
internal sealed class ProgressLine(TextWriter error, string file) : IProgress<Import>, IDisposable
{
    private readonly bool isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;

    public void Report(Import value)
    {
        if (isShown)
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{file}  {Bar(value)} {value.Read}"));
    }

    public void Dispose()
    {
        if (isShown)
            error.Write("\r\u001b[K");
    }

    private static string Bar(Import import)
    {
        var part = import.Bytes == 0 ? 1 : Math.Clamp((double)import.Offset / import.Bytes, 0, 1);
        var full = (int)(part * 20);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('█', full)}{new string('░', 20 - full)} {part * 100,3:0} %");
    }
}
