namespace Colofon.Farewells.Letters;

/// <summary>The faults of one template; twenty are enough to start mending.</summary>
internal sealed class LetterErrors
{
    private readonly List<LetterTemplateError> errors = [];

    public bool Any => errors.Count > 0;

    public bool Enough => errors.Count >= 20;

    public IReadOnlyList<LetterTemplateError> All => errors;

    public void Add(int line, int column, string code, string found = "")
    {
        if (!Enough)
            errors.Add(new LetterTemplateError(line, column, code, found.Length > 40 ? found[..40] + "…" : found));
    }
}
