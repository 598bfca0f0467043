using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>Shows rules: one page, or all in a list.</summary>
internal static class RulePages
{
    public static int Show(LintRequest request, TextWriter output)
    {
        if (request.Explains is { } id)
            output.WriteLine(ToneLinter.Default.Rules.Single(rule => rule.Id == id).Markdown.TrimEnd());
        else
            List(output);
        return Exit.Done;
    }

    private static void List(TextWriter output)
    {
        foreach (var rule in ToneLinter.Default.Rules)
        {
            var kinds = rule.Kinds.Length == Enum.GetValues<TextKind>().Length ? "all" : string.Join(", ", rule.Kinds.Select(ToneWords.Of));
            output.WriteLine($"{rule.Id,-22}{ToneWords.Of(rule.Severity),-12}{kinds}");
        }
    }
}
