namespace Colofon.Acceptance.Journey;

/// <summary>Language, width and whether scripts run: all four on SQLite, and on PostgreSQL two that differ in everything.</summary>
public sealed class Walks : TheoryData<string, int, bool>
{
    public Walks()
    {
        Add("es", 1280, true);
        Add("en", 360, false);
        if (TestDatabase.IsPostgres)
            return;
        Add("en", 1280, false);
        Add("es", 360, true);
    }
}
