namespace Colofon.Acceptance.Access;

/// <summary>What the table says of one actor at one route.</summary>
internal enum Grant
{
    /// <summary>Comes in: any answer but a refusal, a nothing or a failure.</summary>
    Yes,

    /// <summary>Is refused: 403.</summary>
    No,

    /// <summary>Is asked to sign in: led to the page, or 401 where something was sent.</summary>
    Enter,

    /// <summary>There is nothing (any more): 404.</summary>
    Gone,
}
