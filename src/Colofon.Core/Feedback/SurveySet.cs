namespace Colofon.Feedback;

/// <summary>Which questions are asked. The two of old come first in each.</summary>
public enum SurveySet
{
    /// <summary>They leave, or the work is done: two minutes.</summary>
    Short,

    Full,

    /// <summary>We ended it: nobody is asked to recommend us.</summary>
    ProviderEnded,
}
