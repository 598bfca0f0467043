namespace Colofon.Cli.Tone.Editors;

/// <summary>A text open in an editor, and what is being found in it.</summary>
internal sealed record OpenText(Draft Draft, Task<Reading?> Reading, CancellationTokenSource Cancel)
{
    public void GiveUp() => Cancel.Cancel();
}
