namespace Colofon.Handovers;

/// <summary>What an open item is about.</summary>
public enum OpenItemKind
{
    Work,
    Money,
    Question,
    Document,
    Data,
    Other,
}
