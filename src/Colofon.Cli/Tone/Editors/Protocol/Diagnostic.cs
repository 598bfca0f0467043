namespace Colofon.Cli.Tone.Editors.Protocol;

/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Tags">1 unnecessary: shown faded.</param>
internal sealed record Diagnostic(Stretch Range, int Severity, string Code, string Message, int[]? Tags = null)
{
    public string Source => "colofon";
}
