namespace Colofon.Decisions;

public enum NewsWay
{
    Mail,
    Call,
    Meeting,
    Letter,
    Message,
}
