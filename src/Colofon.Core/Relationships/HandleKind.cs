namespace Colofon.Relationships;

public enum HandleKind
{
    /// <summary>An e-mail address.</summary>
    Address,

    /// <summary>A name, as a time sheet or an invoice writes it.</summary>
    Name,
}
