using System.CommandLine;
using Colofon.Closures;
using Colofon.Language;

namespace Colofon.Cli.Closures;

/// <summary><c>colofon evidence verify</c>: exit 0 when the file is as it was sealed, 1 naming the first thing that is not.</summary>
internal static class VerifyEvidence
{
    /// <summary>An act with a scan inside is far smaller.</summary>
    private const long Largest = 100 * 1024 * 1024;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The sealed act, a PDF." };
        var fingerprint = new Option<string?>("--fingerprint") { HelpName = "HEX", Description = "The fingerprint of the key, as you know it from elsewhere; spaces do not matter." };
        var lang = new Option<string?>("--lang") { HelpName = "LANGUAGE", Description = "Language of the answer: es (default) or en." };
        var json = new Option<bool>("--json") { Description = "Answer as JSON." };
        var command = new Command("verify", "Verify the seal over the whole file, the text of the act and the chain of signatures. Exit 0: whole, 1: something changed, 2: wrong use.") { file, fingerprint, lang, json };
        command.ShowExamples(
            "colofon evidence verify acta-sellada.pdf",
            "colofon evidence verify acta-sellada.pdf --fingerprint \"3f9a 01bc …\"",
            "colofon evidence verify acta-sellada.pdf --lang en --json"
        );
        command.SetAction(parsed => Run(parsed, parsed.GetValue(file)!, parsed.GetValue(fingerprint), Texts.Of(SpeechExtensions.TryParse(parsed.GetValue(lang)) ?? Speech.Es), parsed.GetValue(json)));
        return command;
    }

    private static int Run(ParseResult parsed, string path, string? fingerprint, Texts texts, bool json)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (Read(path) is not { } bytes)
        {
            error.WriteLine(texts["evidence.no-file", path]);
            return Exit.WrongUse;
        }
        var verdict = EvidenceVerifier.Verify(bytes, fingerprint);
        var report = new EvidenceReport(verdict, texts);
        if (json)
            output.WriteLine(report.Json());
        else if (verdict.IsWhole)
            output.WriteLine(report.Text());
        if (verdict.IsWhole)
            return Exit.Done;
        error.WriteLine(report.Fault());
        return Exit.Refused;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= Largest } ? File.ReadAllBytes(path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
