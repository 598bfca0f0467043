namespace Colofon.Evidence.Scanning;

/// <summary>
/// Cuts text into rows as it is fed. Holds one row (up to 4 MB); a quote that stays open for 1 MB costs the line it
/// stands on, not the rest of the file.
/// </summary>
internal sealed class TableScanner(char delimiter)
{
    private const int MaxCell = 1024 * 1024;
    private const int MaxRow = 4 * 1024 * 1024;
    private const int MaxOpenQuotes = 1_000;

    private readonly TextWindow _text = new();
    private int _cell;
    private int _at;
    private int _line = 1;
    private int _openQuotes;
    private Place _place;
    private bool _skipsLine;

    private enum Place
    {
        CellStart,
        Plain,
        Quoted,
        QuoteSeen,
    }

    private enum Found
    {
        NeedsText,
        Row,
        OpenQuote,
        TooLarge,
    }

    public bool SawNul => _text.SawNul;

    /// <summary>Past a thousand open quotes, quotes are taken for letters.</summary>
    private bool QuotesCount => _openQuotes < MaxOpenQuotes;

    public void Feed(ReadOnlySpan<char> text)
    {
        var moved = _text.Feed(text);
        _at -= moved;
        _cell -= moved;
    }

    /// <summary>Says that nothing follows.</summary>
    public void Complete() => _text.IsComplete = true;

    /// <summary>The next row that is not blank; null when more text is needed, or none is left.</summary>
    public CsvRow? Next()
    {
        while (_text.Start < _text.End && (!_skipsLine || SkipLine()))
        {
            var found = _text.Start < _text.End ? Scan() : Found.NeedsText;
            if (found == Found.NeedsText)
                return null;
            if ((found == Found.Row ? TakeRow() : Refuse(found)) is { } row)
                return row;
        }

        return null;
    }

    private Found Scan()
    {
        while (_at < _text.End)
        {
            if (_at - _cell > MaxCell || _at - _text.Start > MaxRow)
                return _place == Place.Quoted ? Found.OpenQuote : Found.TooLarge;
            if (_place == Place.Quoted)
            {
                if (!ToQuote())
                    return Found.NeedsText;
            }
            else if (_text[_at] == '"' && (_place == Place.QuoteSeen || (_place == Place.CellStart && QuotesCount)))
            {
                Pass(Place.Quoted);
            }
            else if (ToStop())
            {
                return Found.Row;
            }
        }

        if (!_text.IsComplete)
            return Found.NeedsText;
        return _place == Place.Quoted ? Found.OpenQuote : Found.Row;
    }

    private void Pass(Place next)
    {
        _place = next;
        _at++;
    }

    /// <summary>Goes past the next quote; false when what follows it decides and was not fed yet.</summary>
    private bool ToQuote()
    {
        var quote = _text[_at, Reach()].IndexOf('"');
        _at = quote < 0 ? Reach() : _at + quote;
        if (quote < 0)
            return true;
        if (_text[_at - 1] == '\\' && _at + 1 == _text.End && !_text.IsComplete)
            return false;
        Pass(RowCells.IsEscaped(_text[_cell, _text.End], _at - _cell, delimiter) ? Place.Quoted : Place.QuoteSeen);
        return true;
    }

    /// <summary>Goes to the end of the cell; true at the end of the row.</summary>
    private bool ToStop()
    {
        _place = Place.Plain;
        var stop = _text[_at, Reach()].IndexOfAny(delimiter, '\n');
        if (stop < 0)
        {
            _at = Reach();
            return false;
        }

        _at += stop;
        if (_text[_at] == '\n')
            return true;
        Pass(Place.CellStart);
        _cell = _at;
        return false;
    }

    /// <summary>No search goes further than a cell may be long.</summary>
    private int Reach() => Math.Min(_text.End, Math.Max(_at + 1, _cell + MaxCell + 2));

    private CsvRow? TakeRow()
    {
        var raw = _text[_text.Start, _at];
        var row = RowCells.Row(raw, _line, delimiter, QuotesCount);
        EndLine();
        return row;
    }

    private CsvRow Refuse(Found found)
    {
        var lineEnd = found == Found.OpenQuote ? _text[_cell, _at].IndexOf('\n') : -1;
        if (found == Found.OpenQuote)
            _openQuotes++;
        _skipsLine = lineEnd < 0;
        _at = lineEnd < 0 ? _at : _cell + lineEnd;
        var fault = found == Found.OpenQuote ? TableFaults.QuoteUnclosed : TableFaults.CellTooLarge;
        var row = new CsvRow(_line, [], RowCells.Raw(_text[_text.Start, _at]), fault);
        if (lineEnd < 0)
            Begin();
        else
            EndLine();
        return row;
    }

    /// <summary>False when the end of the line was not fed yet.</summary>
    private bool SkipLine()
    {
        var stop = _text[_at, _text.End].IndexOf('\n');
        _at = stop < 0 ? _text.End : _at + stop;
        _skipsLine = stop < 0;
        if (stop < 0)
            Begin();
        else
            EndLine();
        return stop >= 0;
    }

    private void EndLine()
    {
        if (_at < _text.End)
            _at++;
        Begin();
    }

    private void Begin()
    {
        _line += _text[_text.Start, _at].Count('\n');
        _text.Start = _cell = _at;
        _place = Place.CellStart;
    }
}
