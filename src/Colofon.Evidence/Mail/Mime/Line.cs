namespace Colofon.Evidence.Mime;

/// <summary>A line of bytes: where its text ends and where the next one starts.</summary>
internal readonly record struct Line(int Start, int End, int Next)
{
    public bool IsBlank => End == Start;
}
