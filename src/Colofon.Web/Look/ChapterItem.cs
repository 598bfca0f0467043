namespace Colofon.Web.Look;

/// <param name="StateText">Read aloud after the name, for example "done" or "locked".</param>
public sealed record ChapterItem(int Number, string Text, string Href, ChapterState State, string? StateText = null);
