namespace Colofon.Portal.Reading;

public sealed class QuestionRow
{
    public string Case { get; init; } = "";
    public string Guest { get; init; } = "";
    public string Question { get; init; } = "";
    public string Text { get; init; } = "";
    public DateTime At { get; init; }
}
