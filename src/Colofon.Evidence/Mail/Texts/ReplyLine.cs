using Colofon.Evidence.Data;

namespace Colofon.Evidence.Texts;

/// <summary>A line of a message, as written and as compared.</summary>
internal sealed class ReplyLine(string text)
{
    private string? _folded;

    public string Text { get; } = text;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsQuoted => Text.AsSpan().TrimStart() is ['>', ..];

    /// <summary>Lower case, no accents, without the asterisks that plain-text mail uses for bold.</summary>
    public string Folded => _folded ??= Text.Length > 1_000 ? "" : Data.Folded.Text(Text.Trim().Trim('*').Trim());

    public bool IsHidden { get; set; }
}
