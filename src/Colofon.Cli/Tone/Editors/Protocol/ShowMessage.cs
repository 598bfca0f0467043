namespace Colofon.Cli.Tone.Editors.Protocol;

/// <param name="Type">1 error, 2 warning, 3 information.</param>
internal sealed record ShowMessage(int Type, string Message);
