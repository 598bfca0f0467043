namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record CodeAction(string Title, Diagnostic[] Diagnostics, WorkspaceEdit Edit)
{
    public const string QuickFix = "quickfix";

    public string Kind => QuickFix;
}
