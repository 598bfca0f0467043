namespace Colofon.Cli.Tone.Editors.Protocol;

/// <summary>A range; <paramref name="End"/> is the first place after it.</summary>
internal readonly record struct Stretch(Place Start, Place End);
