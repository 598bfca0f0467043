namespace Colofon.Tone;

/// <summary>What the linter has to know about a text besides its words. The defaults are those of an announcement.</summary>
public sealed record ToneContext
{
    /// <summary>What the text is for.</summary>
    public TextKind Kind { get; init; } = TextKind.Announcement;

    /// <summary>Language of the text; null lets <see cref="LanguageGuess"/> decide.</summary>
    public ToneLanguage? Language { get; init; }

    /// <summary>Who ends the relationship.</summary>
    public Initiator Initiator { get; init; } = Initiator.Provider;

    /// <summary>Who reads the text.</summary>
    public Counterpart Counterpart { get; init; } = Counterpart.Client;

    /// <summary>The door that stays.</summary>
    public ContactPolicy Contact { get; init; } = ContactPolicy.Open;

    /// <summary>Phrases that may not appear, literally or closely reworded: the reserved reason, private notes.</summary>
    public IReadOnlyList<string> Confidential { get; init; } = [];

    /// <summary>Names of other clients.</summary>
    public IReadOnlyList<string> OtherClients { get; init; } = [];

    /// <summary>The end date of the case, or null when there is none yet.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Language of the messages.</summary>
    public ToneLanguage Ui { get; init; } = ToneLanguage.Es;
}
