namespace Colofon.Aftercare;

/// <summary>Who put an address on the list: the texts are <c>suppression.origin.ORIGIN</c>.</summary>
public enum SuppressionOrigin
{
    /// <summary>They, by the link in a mail.</summary>
    Link,

    /// <summary>They, by writing the word.</summary>
    Keyword,

    /// <summary>One of us.</summary>
    Person,
}
