namespace Colofon.Demo;

/// <summary>A newsletter or a machine that writes to the studio.</summary>
internal sealed record DemoList(string From, string Name, string List, double Weekly);
