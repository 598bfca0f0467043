namespace Colofon.Journal;

/// <summary>Codes that the journal itself understands; every other code is only a key of its texts.</summary>
internal static class JournalCodes
{
    public const string Erased = "journal.erased";
}
