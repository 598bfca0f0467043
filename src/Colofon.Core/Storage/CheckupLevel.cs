namespace Colofon.Storage;

public enum CheckupLevel
{
    Good,
    Warning,
    Bad,
}
