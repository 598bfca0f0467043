namespace Colofon.Tone.Words;

/// <summary>The short names of traits in word lists (<c>2s+past</c>) and patterns (<c>#you</c>).</summary>
internal static class TraitNames
{
    public static Traits Read(string names)
    {
        var traits = Traits.None;
        foreach (var name in names.Split('+'))
            traits |= One(name);
        return traits;
    }

    private static Traits One(string name) =>
        name switch
        {
            "1s" => Traits.FirstPerson,
            "2s" => Traits.SecondSingular,
            "3s" => Traits.ThirdSingular,
            "1p" => Traits.FirstPlural,
            "2p" => Traits.SecondPlural,
            "3p" => Traits.ThirdPlural,
            "inf" => Traits.Infinitive,
            "ger" => Traits.Gerund,
            "part" => Traits.Participle,
            "fut" => Traits.Future,
            "subj" => Traits.Subjunctive,
            "past" => Traits.Past,
            "sure" => Traits.Sure,
            "you" => Traits.You,
            "your" => Traits.Your,
            "toyou" => Traits.ToYou,
            "mine" => Traits.Mine,
            "first" => Traits.First,
            "second" => Traits.Second,
            "third" => Traits.Third,
            "nonfinite" => Traits.NonFinite,
            "verb" => Traits.Verb,
            "number" => Traits.Number,
            "date" => Traits.Date,
            "cap" => Traits.Capital,
            "caps" => Traits.AllCapitals,
            _ => throw new FormatException($"Nobody knows the trait '{name}'."),
        };
}
