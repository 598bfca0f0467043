namespace Colofon.Handovers;

/// <summary>Who may see a task.</summary>
public enum PlanAudience
{
    Team,

    /// <summary>The team and the other side.</summary>
    Client,

    /// <summary>The team, the other side and whoever goes on with the work.</summary>
    Successor,
}
