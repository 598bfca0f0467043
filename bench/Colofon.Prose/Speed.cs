using System.Diagnostics;
using System.Globalization;
using System.Text;
using Colofon.Tone;

namespace Colofon.Prose;

/// <summary>How fast the linter reads, in this process, after it has warmed up.</summary>
internal static class Speed
{
    private const int LetterLength = 2_500;
    private const int Letters = 2_000;
    private const int Runs = 40;

    public static int Print(string file, string code)
    {
        var text = File.ReadAllText(file);
        var context = new ToneContext { Language = code == "en" ? ToneLanguage.En : ToneLanguage.Es, EndDate = new DateOnly(2026, 12, 30) };
        var letters = Cut(text).Take(Letters).ToList();
        var bytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var letter = Best(() => Read(letters, context));
        Console.WriteLine($"{code}  {Number(letter.TotalMilliseconds / letters.Count)} ms of processor time a letter of {LetterLength} chars ({letters.Count} letters)");
        var whole = Best(() => ToneLinter.Default.Lint(text, context));
        Console.WriteLine($"{code}  {Number(bytes / whole.TotalSeconds)} MB a second of processor time ({Number(bytes)} MB in one text)");
        return 0;
    }

    private static IEnumerable<string> Cut(string text)
    {
        for (var at = 0; at + LetterLength <= text.Length; at += LetterLength)
            yield return text.Substring(at, LetterLength);
    }

    private static void Read(IEnumerable<string> letters, ToneContext context)
    {
        foreach (var letter in letters)
            ToneLinter.Default.Lint(letter, context);
    }

    /// <summary>The best of many runs: the first ones also compile, in two steps.</summary>
    private static TimeSpan Best(Action work) => Enumerable.Range(0, Runs).Min(_ => Cpu(work));

    private static TimeSpan Cpu(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
