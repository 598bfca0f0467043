namespace Colofon.Acceptance.Journey;

/// <summary>How the way is walked: both languages and both widths on each database, the pairs crossed over on the other.</summary>
public sealed class Walks : TheoryData<string, int, bool>
{
    public Walks()
    {
        Add("es", TestDatabase.IsPostgres ? 360 : 1280, true);
        Add("en", TestDatabase.IsPostgres ? 1280 : 360, false);
    }
}
