using System.Text;
using Colofon.Tone.Reading;

namespace Colofon.Tone;

/// <summary>Brings words to the form in which they are searched, the same for what is stored and what is asked.</summary>
public static class SearchText
{
    /// <summary>Lower case without accents; ñ becomes n. Keeps the length of the text.</summary>
    /// <param name="text">Any text; null is read as empty.</param>
    public static string Fold(string text) =>
        string.Create(text?.Length ?? 0, text ?? "", static (folded, text) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = Letter(text[i]);
        });

    /// <summary>Folded, lightly stemmed words of Spanish or English, joined by single spaces.</summary>
    /// <param name="text">Any text; null is read as empty.</param>
    public static string Analyze(string text)
    {
        var searched = new StringBuilder();
        var word = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                word.Append(Letter(c));
            else if (!Letters.IsSilent(c))
                Close(word, searched);
        }
        Close(word, searched);
        return searched.ToString();
    }

    private static char Letter(char c) => Reading.Fold.Of(c) is 'ñ' ? 'n' : Reading.Fold.Of(c);

    private static void Close(StringBuilder word, StringBuilder searched)
    {
        if (word.Length == 0)
            return;
        if (searched.Length > 0)
            searched.Append(' ');
        searched.Append(LightStem.Of(word.ToString()));
        word.Clear();
    }
}
