namespace Colofon.Feedback;

public enum QuestionKind
{
    Text,

    /// <summary>A number between the question's least and most.</summary>
    Scale,

    Choice,

    YesNo,
}
