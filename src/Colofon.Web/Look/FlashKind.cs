namespace Colofon.Web.Look;

public enum FlashKind
{
    Ok,
    Info,
    Problem,
}
