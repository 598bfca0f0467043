namespace Colofon.Cli.Tone.Editors.Protocol;

/// <param name="Text">The new words.</param>
/// <param name="Range">What they replace; without it, everything.</param>
internal sealed record ContentChange(string Text, Stretch? Range = null);
