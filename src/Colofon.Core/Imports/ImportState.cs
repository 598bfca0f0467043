namespace Colofon.Imports;

public enum ImportState
{
    /// <summary>The file is here; a person still has to say what its columns mean.</summary>
    Mapping,

    /// <summary>Waits for its turn.</summary>
    Waiting,

    Running,

    Done,

    /// <summary>Stopped by a fault: what was added stays, and it can go on.</summary>
    Failed,
}
