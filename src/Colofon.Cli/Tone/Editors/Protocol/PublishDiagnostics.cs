namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record PublishDiagnostics(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);
