namespace Colofon.Imports;

/// <summary>What became of a file that was brought: an import, or the reason why not (<c>import.not-taken.…</c> in the texts).</summary>
public sealed record TakenFile(string FileName, ImportId? Import, string? NotTaken = null);
