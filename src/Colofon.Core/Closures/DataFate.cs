namespace Colofon.Closures;

/// <summary>What happens to data at the end. Whose data it is decides; the texts are <c>data.fate.FATE</c>.</summary>
public enum DataFate
{
    Return,
    Erase,

    /// <summary>Kept out of everybody's sight while a liability may arise, then destroyed (LOPDGDD, arts. 32 and 33).</summary>
    KeepBlocked,
}
