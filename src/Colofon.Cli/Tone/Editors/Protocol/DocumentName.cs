namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record DocumentName(string Uri, int? Version = null);
