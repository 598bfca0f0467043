namespace Colofon.Cli.Shared;

/// <summary>The folder a verb works on, and the PostgreSQL server if there is one.</summary>
internal sealed record DataChoice(string Folder, string? Database);
