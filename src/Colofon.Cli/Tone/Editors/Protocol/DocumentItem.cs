namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record DocumentItem(string Uri, string LanguageId, int? Version, string Text);
