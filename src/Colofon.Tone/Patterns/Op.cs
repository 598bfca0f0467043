namespace Colofon.Tone.Patterns;

/// <summary>What one step of a compiled pattern does.</summary>
internal enum Op : byte
{
    /// <summary>The next token bears this symbol.</summary>
    Symbol,

    /// <summary>The next token is this unit.</summary>
    Unit,

    /// <summary>Up to so many tokens, none of them ending a clause.</summary>
    Gap,

    /// <summary>Up to so many tokens of the sentence.</summary>
    WideGap,

    /// <summary>Try here first, then there.</summary>
    Split,

    /// <summary>The alternatives that the next token may begin, in their order.</summary>
    Choice,

    Jump,

    /// <summary>What is marked starts with the next token.</summary>
    Open,

    /// <summary>What is marked ended with the last token.</summary>
    Close,

    /// <summary>The sentence starts here.</summary>
    Start,

    /// <summary>The sentence ends here.</summary>
    End,

    Accept,
}
