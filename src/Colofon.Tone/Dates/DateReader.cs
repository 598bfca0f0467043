using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Dates;

/// <summary>Joins the tokens of each date into one, so that rules can ask for "a date".</summary>
internal sealed class DateReader(Lexicon lexicon)
{
    private const int LongestAbbreviation = 4;
    private readonly bool english = lexicon.Language == ToneLanguage.En;
    private readonly int dayNamer = lexicon.Class("names-day");
    private readonly int monthNamer = lexicon.Class("names-month");
    private readonly Word date = lexicon.Describe("", Stress.Unknown);

    /// <summary>Joins the tokens of dates where they stand; what each date says, in order.</summary>
    public SaidDates Join(string text, TokenList tokens)
    {
        var (said, kept, moved) = (new SaidDates(), 0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].Is(Traits.OpensDate))
                continue;
            var cursor = new DateCursor(text, tokens, at);
            if (Read(ref cursor) is not { } mention)
                continue;
            var joined = tokens[at] with { End = tokens[cursor.At - 1].End, Kind = TokenKind.Date, Word = date, Traits = Traits.Date };
            kept = tokens.Move(moved, at, kept);
            moved = cursor.At;
            said.Add(kept, mention);
            tokens[kept++] = joined;
            at = moved - 1;
        }
        tokens.Cut(tokens.Move(moved, tokens.Count, kept));
        return said;
    }

    private DateMention? Read(ref DateCursor cursor)
    {
        var first = cursor.Word;
        if (cursor.Kind == TokenKind.Number && NumericDate.Read(first, english) is { } figures)
            return figures.Year is not null || cursor.Before.Has(dayNamer) ? cursor.Take(figures) : null;
        if (Compound(cursor) is { } both)
        {
            cursor.Next();
            return DayFirst(ref cursor, both);
        }
        if (DayWords.Day(first) is { } day)
            return DayFirst(ref cursor, day);
        return DayWords.Month(first) is { } month ? MonthFirst(ref cursor, month) : null;
    }

    /// <summary>"30 de diciembre de 2026", "treinta y uno de enero", "30th of December", "el día 30".</summary>
    private DateMention? DayFirst(ref DateCursor cursor, int day)
    {
        var start = cursor;
        cursor.Next();
        if (day == 30 && cursor.Skip("y") && cursor.Skip("uno"))
            day = 31;
        var bare = cursor;
        cursor.SkipAny("de", "of");
        if (cursor.Valid && DayWords.Month(cursor.Word) is { } month)
        {
            cursor.Next();
            return new DateMention(day, month, Year(ref cursor));
        }
        cursor = bare;
        var figures = start.Kind == TokenKind.Number && !cursor.IsUnit;
        return figures && start.Before.Has(dayNamer) && start.NamesDay ? new DateMention(day, null, null) : null;
    }

    /// <summary>"December 30th, 2026", "finales de diciembre", "June 2026".</summary>
    private DateMention? MonthFirst(ref DateCursor cursor, int month)
    {
        var named = cursor.Before.Has(monthNamer) && cursor.Word.Length > 3 && (!english || cursor.IsCapital);
        var abbreviated = cursor.Word.Length <= LongestAbbreviation;
        cursor.Next();
        if (abbreviated)
            cursor.Skip(".");
        if (english && cursor.Valid && (Compound(cursor) ?? DayWords.Day(cursor.Word)) is { } day)
        {
            if (Compound(cursor) is not null)
                cursor.Next();
            cursor.Next();
            return new DateMention(day, month, Year(ref cursor));
        }
        var year = Year(ref cursor);
        return named || year is not null ? new DateMention(null, month, year) : null;
    }

    /// <summary>"twenty-ninth": a day in two words, or null.</summary>
    private int? Compound(DateCursor cursor)
    {
        if (!english || DayWords.Tens(cursor.Word) is not { } tens)
            return null;
        cursor.Next();
        return cursor.Valid && DayWords.Ones(cursor.Word) is { } ones && tens + ones <= 31 ? tens + ones : null;
    }

    private static int? Year(ref DateCursor cursor)
    {
        var here = cursor;
        cursor.Skip(".");
        cursor.SkipAny("de", "del", ",");
        if (cursor.Valid && (cursor.IsApostrophed ? DayWords.ShortYear(cursor.Word) : DayWords.Year(cursor.Word)) is { } year)
        {
            cursor.Next();
            return year;
        }
        cursor = here;
        return null;
    }
}
