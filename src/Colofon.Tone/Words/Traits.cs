namespace Colofon.Tone.Words;

/// <summary>What a word can be by its form, and what it is in its sentence.</summary>
[Flags]
internal enum Traits
{
    None = 0,
    FirstPerson = 1 << 0,
    SecondSingular = 1 << 1,
    SecondPlural = 1 << 2,
    ThirdSingular = 1 << 3,
    ThirdPlural = 1 << 4,
    FirstPlural = 1 << 5,
    Infinitive = 1 << 6,
    Gerund = 1 << 7,
    Participle = 1 << 8,
    Future = 1 << 9,
    Subjunctive = 1 << 10,
    Past = 1 << 11,
    Capital = 1 << 12,
    AllCapitals = 1 << 13,

    /// <summary>A verb whose subject is the reader.</summary>
    You = 1 << 14,

    /// <summary>A possessive that means the reader.</summary>
    Your = 1 << 15,

    /// <summary>A pronoun that means the reader as object.</summary>
    ToYou = 1 << 16,

    /// <summary>A verb whose subject is the writer.</summary>
    Mine = 1 << 17,

    Number = 1 << 18,
    Date = 1 << 19,
    Verb = 1 << 20,

    /// <summary>The form says the second person beyond doubt (unlike <c>cuentas</c>).</summary>
    Sure = 1 << 21,

    /// <summary>A date can begin with it.</summary>
    OpensDate = 1 << 22,

    /// <summary>A clause can begin with it.</summary>
    OpensClause = 1 << 23,

    Second = SecondSingular | SecondPlural,
    Third = ThirdSingular | ThirdPlural,
    First = FirstPerson | FirstPlural,
    NonFinite = Infinitive | Gerund | Participle,
}
