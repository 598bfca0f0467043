namespace Colofon.Signals;

public enum FactKind
{
    Incident,
    Disagreement,
    Request,
    Recommendation,
    Concession,
    Promise,
    Energy,
}
