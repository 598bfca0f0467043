namespace Colofon.Tone.Dates;

/// <summary>The dates of a text, by the number of their token.</summary>
internal sealed class SaidDates
{
    private int[] tokens = [];
    private DateMention[] mentions = [];
    private int count;

    public IEnumerable<DateMention> All => mentions.Take(count);

    /// <summary>Adds one that stands after all others.</summary>
    public void Add(int token, DateMention mention)
    {
        if (count == tokens.Length)
            Grow();
        (tokens[count], mentions[count]) = (token, mention);
        count++;
    }

    /// <summary>What a token says, or null when it is no date.</summary>
    public DateMention? At(int token)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle] < token ? (middle + 1, high) : (low, middle);
        }
        return low < count && tokens[low] == token ? mentions[low] : null;
    }

    /// <summary>Whether one before this token names the day of a date.</summary>
    public bool Names(DateOnly date, int before)
    {
        for (var i = 0; i < count && tokens[i] < before; i++)
        {
            if (mentions[i].Day is not null && mentions[i].Says(date))
                return true;
        }
        return false;
    }

    private void Grow()
    {
        var (moreTokens, moreMentions) = (new int[(count * 2) + 4], new DateMention[(count * 2) + 4]);
        Array.Copy(tokens, moreTokens, count);
        Array.Copy(mentions, moreMentions, count);
        (tokens, mentions) = (moreTokens, moreMentions);
    }
}
