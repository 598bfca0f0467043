using Colofon.Aftercare;

namespace Colofon.Farewells.Letters;

/// <summary>When a line stands: with a field filled or under one of the doors; negated, without or behind any other.</summary>
internal readonly record struct LetterCondition(LetterField? Field, Door? Door, bool Negated)
{
    public bool Holds(LetterFields fields) =>
        Negated != (Door is { } door ? fields.Door == door : Field is { } field && fields.Has(field));
}
