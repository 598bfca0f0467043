namespace Colofon.Handovers;

/// <summary>What a task holds back.</summary>
public enum TaskGate
{
    None,

    /// <summary>Closing waits for it.</summary>
    Blocking,

    /// <summary>May wait for an unpaid balance where contract and law allow it; never what belongs to the other side.</summary>
    Pausable,
}
