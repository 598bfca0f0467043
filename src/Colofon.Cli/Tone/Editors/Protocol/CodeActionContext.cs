namespace Colofon.Cli.Tone.Editors.Protocol;

/// <param name="Only">The kinds that are wanted; all without it.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);
