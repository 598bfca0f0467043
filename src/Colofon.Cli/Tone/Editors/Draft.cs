using Colofon.Cli.Tone.Editors.Protocol;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>The words of a text in an editor at one moment.</summary>
internal sealed record Draft(string Uri, string Language, int? Version, string Text)
{
    private static readonly string[] Markup = [".md", ".markdown", ".html", ".htm"];

    public TextPlaces Places { get; } = new(Text);

    /// <summary>Where it lies; a text that was never saved lies in the current folder.</summary>
    public string Path =>
        System.Uri.TryCreate(Uri, UriKind.Absolute, out var uri) && uri.IsFile && !uri.LocalPath.Contains('\0') ? uri.LocalPath : LintRequest.StandardInput;

    /// <summary>A comment can stand in it unseen.</summary>
    public bool IsMarkup =>
        Language is "markdown" or "html" || Markup.Contains(System.IO.Path.GetExtension(Path), StringComparer.OrdinalIgnoreCase);

    public Draft With(int? version, IEnumerable<ContentChange> changes) =>
        changes.Aggregate(this with { Version = version }, (draft, change) => new Draft(Uri, Language, version, draft.Spliced(change)));

    public TextSpan Span(Stretch range)
    {
        var start = Offset(range.Start);
        return new(start, Math.Max(start, Offset(range.End)));
    }

    /// <summary>The range of a stretch of the text; what is missing from all of it is told of the first line.</summary>
    public Stretch Range(TextSpan? span)
    {
        var marked = span ?? Places.Line(1);
        return new(At(marked.Start), At(marked.End));
    }

    public int Offset(Place place) => Places.Offset(place.Line + 1L, place.Character + 1L);

    private Place At(int offset)
    {
        var (line, column) = Places.Of(offset);
        return new(line - 1, column - 1);
    }

    private string Spliced(ContentChange change)
    {
        if (change.Range is not { } range)
            return change.Text;
        var old = Span(range);
        return string.Concat(Text.AsSpan(0, old.Start), change.Text, Text.AsSpan(old.End));
    }
}
