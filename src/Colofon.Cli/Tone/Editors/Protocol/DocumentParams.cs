namespace Colofon.Cli.Tone.Editors.Protocol;

/// <summary>What closing and saving say.</summary>
internal sealed record DocumentParams(DocumentName TextDocument);
