namespace Colofon.Journal;

public sealed record ToldEntry(JournalEntry Entry, string Sentence);
