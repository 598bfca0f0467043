using System.Text.RegularExpressions;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Holes of a template that nobody filled: <c>[the date]</c>, <c>{{date}}</c>.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<Leak> In(string text) =>
        Hole().Matches(text).Select(hole => new Leak(LeakCodes.Placeholder, new TextSpan(hole.Index, hole.Index + hole.Length)));

    [GeneratedRegex(@"\[[^\]\[\r\n]{2,60}\]|\{\{[^}\r\n]{0,60}\}\}|\[\[|\]\]", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
