using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Hears the name of somebody else we work with, as a whole word and written as a name is.</summary>
internal static class OtherNames
{
    private const int Shortest = 3;

    public static TextSpan? Find(string text, string name)
    {
        for (var at = 0; name.Length >= Shortest && (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return new TextSpan(at, end);
        }
        return null;
    }
}
