namespace Colofon.Aftercare;

public enum MayReturn
{
    Yes,
    WithTerms,
    No,
}
