namespace Colofon.Portal.Reading;

/// <summary>A file that a guest left: that it is there, and not what is in it.</summary>
public sealed class LeftRow
{
    public string Case { get; init; } = "";
    public string Guest { get; init; } = "";
    public string File { get; init; } = "";
    public string FileName { get; init; } = "";
    public int Size { get; init; }
    public string? Note { get; init; }
    public DateTime At { get; init; }
}
