using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

/// <summary>The letters the product comes with.</summary>
public static class LetterTemplates
{
    private const string Folder = "Farewells/Letters/";

    private static readonly Lazy<IReadOnlyList<LetterTemplate>> Loaded = new(Load);

    public static IReadOnlyList<LetterTemplate> All => Loaded.Value;

    public static LetterTemplate Find(LetterKind kind, CounterpartKind counterpart, Speech language) =>
        All.Single(letter => (letter.Kind, letter.Counterpart, letter.Language) == (kind, counterpart, language));

    private static List<LetterTemplate> Load()
    {
        var assembly = typeof(LetterTemplates).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(name, assembly.GetManifestResourceStream(name)!))
            .ToList();
    }

    private static LetterTemplate Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var reading = LetterTemplate.Parse(reader.ReadToEnd());
        return reading.Template
            ?? throw new InvalidOperationException($"{name}: {reading.Errors[0].Describe(Speech.En)}");
    }
}
