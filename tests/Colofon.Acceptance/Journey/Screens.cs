namespace Colofon.Acceptance.Journey;

/// <summary>
/// Languages and widths in which pages are looked at. What a page looks like does not depend on the database behind
/// it, so that each of the two sees screens of its own.
/// </summary>
public sealed class Screens : TheoryData<string, int>
{
    public Screens()
    {
        if (TestDatabase.IsPostgres)
        {
            Add("en", 360);
            return;
        }
        Add("es", 360);
        Add("en", 1280);
    }
}
