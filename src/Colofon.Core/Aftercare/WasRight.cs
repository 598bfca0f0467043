namespace Colofon.Aftercare;

public enum WasRight
{
    Yes,
    Unsure,
    No,
}
