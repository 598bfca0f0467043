namespace Colofon.Feedback;

public enum SurveySheetState
{
    Open,
    Answered,

    /// <summary>They would rather not.</summary>
    Declined,

    /// <summary>Its last day is over, or the case was withdrawn.</summary>
    Closed,
}
