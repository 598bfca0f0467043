namespace Colofon.Tone.Judging.Leaks;

/// <summary>
/// What stays of a folded word when a reserved phrase is turned around: <c>alineación</c> and <c>alineados</c> are
/// <c>aline</c>, <c>rentable</c> and <c>rentabilidad</c> are <c>rent</c>, <c>profitable</c> is <c>profit</c>.
/// </summary>
internal static class DeepStem
{
    private const int Shortest = 3;
    private const int LongEnding = 4;

    private static readonly string[] Spanish = Longest(
        "amientos amiento imientos imiento aciones acion iciones icion uciones ucion ciones cion siones sion amente mente "
        + "abilidades abilidad ibilidad ividad idades idad edad ables able ibles ible ivos ivas ivo iva osos osas oso osa "
        + "antes ante entes ente encias encia ancias ancia anzas anza adores adora ador edores edor idores idor ismo istas "
        + "ista ados adas ado ada idos idas ido ida ando iendo aron ieron arios arias ario aria "
        + "ianos ianas iano iana ales al ias ia ios io es os as ar er ir an en o a e s");

    private static readonly string[] English = Longest(
        "abilities ability ibility ations ation itions ition utions ution ings ing ments ment nesses ness ables able ible ably "
        + "ities ity ives ive ous ful less ences ence ances ance ents ent ants ant ions ion ers er ors or ies ied ed ly es s y e");

    public static string Of(string word, ToneLanguage language)
    {
        foreach (var ending in language == ToneLanguage.En ? English : Spanish)
        {
            if (word.Length - ending.Length >= (ending.Length < LongEnding ? Shortest : Shortest + 1) && word.EndsWith(ending, StringComparison.Ordinal))
                return ending is "mente" or "ly" ? Of(word[..^ending.Length], language) : Undouble(word[..^ending.Length]);
        }
        return word;
    }

    // English doubles a consonant before an ending (stopped, stopping), Spanish spells one sound in several ways.
    private static string Undouble(string stem) =>
        stem switch
        {
            [.. var head, 'q', 'u'] => head + "c",
            [.. var head, 'g', 'u'] => head + "g",
            [.. var head, 'z'] => head + "c",
            [.. var head, var a, var b] when a == b && a is not ('l' or 's') && stem.Length > Shortest => head + a.ToString(),
            _ => stem,
        };

    private static string[] Longest(string endings) => [.. endings.Split(' ').OrderByDescending(ending => ending.Length)];
}
