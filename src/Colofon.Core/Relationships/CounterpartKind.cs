namespace Colofon.Relationships;

/// <summary>Who is on the other side.</summary>
public enum CounterpartKind
{
    Client,
    Supplier,
    Collaborator,
}
