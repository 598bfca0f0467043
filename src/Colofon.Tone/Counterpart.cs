namespace Colofon.Tone;

/// <summary>Who reads the text.</summary>
public enum Counterpart
{
    /// <summary>Somebody we work for.</summary>
    Client,

    /// <summary>Somebody who works for us.</summary>
    Supplier,

    /// <summary>Somebody we work with.</summary>
    Collaborator,
}
