namespace Colofon.Handovers;

/// <summary>Whose hands a task is in, before it has a person.</summary>
public enum PlanOwner
{
    /// <summary>Whoever leads the case.</summary>
    Lead,

    Director,

    Projects,

    Technical,

    Finance,

    Legal,

    Privacy,

    Operations,

    /// <summary>The other side: the client, the supplier, the collaborator.</summary>
    Client,

    /// <summary>Whoever goes on with the work.</summary>
    Successor,
}
