namespace Colofon.Evidence.Mime;

/// <summary>Where a header field lies in the message's bytes.</summary>
internal readonly record struct HeaderField(int NameStart, int NameEnd, int ValueStart, int ValueEnd);
