using System.Collections.Frozen;
using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>How the fields are written in a template; the Spanish and the English name are understood in both languages.</summary>
public static class LetterFieldNames
{
    private static readonly FrozenDictionary<string, LetterField> ByName = Enum.GetValues<LetterField>()
        .SelectMany(field => Enum.GetValues<Speech>().Select(speech => (Name: field.NameIn(speech), Field: field)))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Field, StringComparer.Ordinal);

    public static string NameIn(this LetterField field, Speech speech) => Texts.Of(speech)[$"letter.name.{field}"];

    public static string LabelIn(this LetterField field, Speech speech) => Texts.Of(speech)[$"letter.label.{field}"];

    internal static bool TryFind(string name, out LetterField field) => ByName.TryGetValue(name, out field);
}
