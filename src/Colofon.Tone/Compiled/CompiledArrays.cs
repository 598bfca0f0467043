using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Words;

namespace Colofon.Tone.Compiled;

/// <summary>The order in which the arrays of a language stand in a file.</summary>
internal static class CompiledArrays
{
    public static void Write(ArrayWriter writer, CompiledLanguage language)
    {
        Write(writer, language.Lexicon.Classes);
        var borne = language.Lexicon.Borne;
        Write(writer, borne.Words);
        Write(writer, borne.Beginnings);
        Write(writer, borne.Verbs);
        writer.Ints([borne.Shortest, borne.Longest]);
        Write(writer, language.Automaton);
        Write(writer, language.Leanings);
    }

    public static CompiledLanguage Read(ArrayReader reader, ToneLanguage language)
    {
        var classes = Table(reader);
        var (words, beginnings, verbs) = (Table(reader), Table(reader), Table(reader));
        var lengths = reader.Ints();
        var borne = new Borne(words, beginnings, verbs, lengths[0], lengths[1]);
        var automaton = Automaton(reader);
        var leanings = Leanings(reader);
        return new CompiledLanguage(new Lexicon(language, classes, borne, leanings.Vocabulary), automaton, leanings);
    }

    private static void Write(ArrayWriter writer, Automaton automaton)
    {
        writer.Ints(automaton.Steps);
        Write(writer, automaton.UnitSymbols);
        Write(writer, automaton.UnitNotSymbols);
        Write(writer, automaton.UnitTraits);
        Write(writer, automaton.Keys);
        writer.Ints(automaton.ByKey);
        writer.Ints(automaton.Others);
        Write(writer, automaton.Starts);
        writer.Ints(automaton.First);
        writer.Ints(automaton.Entries);
        writer.Ints(automaton.Patterns);
        writer.Ints(automaton.Rules);
        writer.Ints(automaton.Roles);
        writer.Ints(automaton.Better);
        writer.Texts(automaton.Words);
        Write(writer, automaton.EntryNeeds);
        Write(writer, automaton.Needs);
        Write(writer, automaton.Owned);
        writer.Ints(automaton.Always);
        writer.Ints(automaton.Firsts);
        Write(writer, automaton.FirstSymbols);
        writer.Ints(automaton.FirstTraits);
    }

    // The initializers run in the order they are written in, which is that of the file.
    private static Automaton Automaton(ArrayReader reader) =>
        new()
        {
            Steps = reader.Ints(),
            UnitSymbols = Lists(reader),
            UnitNotSymbols = Lists(reader),
            UnitTraits = Lists(reader),
            Keys = Lists(reader),
            ByKey = reader.Ints(),
            Others = reader.Ints(),
            Starts = Lists(reader),
            First = reader.Ints(),
            Entries = reader.Ints(),
            Patterns = reader.Ints(),
            Rules = reader.Ints(),
            Roles = reader.Ints(),
            Better = reader.Ints(),
            Words = reader.Texts(),
            EntryNeeds = Lists(reader),
            Needs = Lists(reader),
            Owned = Lists(reader),
            Always = reader.Ints(),
            Firsts = reader.Ints(),
            FirstSymbols = Lists(reader),
            FirstTraits = reader.Ints(),
        };

    private static void Write(ArrayWriter writer, LeaningTable leanings)
    {
        writer.Texts(leanings.Rules);
        writer.Ints(leanings.Bases);
        Write(writer, leanings.Vocabulary.Numbers);
        writer.Ints(leanings.Words.OfWord);
        writer.Ints(leanings.Words.OfStem);
        writer.Ints(leanings.Slots);
        writer.Ints(leanings.Sayings.Few);
        writer.Ints(leanings.Sayings.Rows);
        writer.Ints(leanings.SecondLook.Numbers);
    }

    private static LeaningTable Leanings(ArrayReader reader)
    {
        var rules = reader.Texts();
        return new LeaningTable(rules, reader.Ints(), new Vocabulary(Table(reader)), new WordRows(reader.Ints(), reader.Ints()), reader.Ints(), new Sayings(rules.Length, reader.Ints(), reader.Ints()), reader.Ints());
    }

    private static void Write(ArrayWriter writer, IntLists lists)
    {
        writer.Ints(lists.Starts);
        writer.Ints(lists.Values);
    }

    private static IntLists Lists(ArrayReader reader) => new(reader.Ints(), reader.Ints());

    private static void Write(ArrayWriter writer, WordTable table)
    {
        writer.Ints(table.Slots);
        writer.Ints(table.Starts);
        writer.Text(table.Letters);
        Write(writer, table.Lists);
    }

    private static WordTable Table(ArrayReader reader) => new(reader.Ints(), reader.Ints(), reader.Text(), Lists(reader));
}
