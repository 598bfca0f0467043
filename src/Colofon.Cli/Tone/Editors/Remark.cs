using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>Something to say that no rule says: of a comment or of a folder.</summary>
internal sealed record Remark(TextSpan? Span, string Code, string Message)
{
    /// <summary>What it speaks of can be taken away.</summary>
    public bool IsUnneeded { get; init; }

    /// <summary>The text was not read because of it.</summary>
    public bool Stops { get; init; }
}
