namespace Colofon.Cli.Tone.Editors.Protocol;

/// <summary>A position: both from 0, in UTF-16 units.</summary>
internal readonly record struct Place(int Line, int Character);
