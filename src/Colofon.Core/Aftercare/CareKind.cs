namespace Colofon.Aftercare;

/// <summary>What is to be done after the end: the texts are <c>care.KIND</c>.</summary>
public enum CareKind
{
    /// <summary>Is anything left? A service message: it offers nothing.</summary>
    CheckIn,

    /// <summary>Thanks, or news of what came of it.</summary>
    ThankYou,

    /// <summary>Was it right to end it? For ourselves.</summary>
    Review,

    /// <summary>Something of use to them, after three months.</summary>
    Useful,

    /// <summary>And twice a year from then on, for two years.</summary>
    KeepInTouch,
}
