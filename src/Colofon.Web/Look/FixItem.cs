namespace Colofon.Web.Look;

/// <summary>Words to put in the place of others, or, where <paramref name="Quote"/> is empty, to add there.</summary>
/// <param name="Words">As they go into the text, blank lines before them included.</param>
/// <param name="Start">Where what goes begins in the text, in UTF-16 units, line ends counted as one.</param>
/// <param name="Key">Names the change to the server.</param>
public sealed record FixItem(string Words, string Quote, int Start, int End, string Key);
