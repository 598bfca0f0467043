using System.Collections.Immutable;
using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>
/// Reads address lists (RFC 5322) as they come: names with or without quotes, groups, comments, routes, bare addresses.
/// One pass, no recursion, whatever the nesting.
/// </summary>
internal sealed class AddressList
{
    private const int Max = 1_000;

    private readonly ImmutableArray<MailAddress>.Builder _found = ImmutableArray.CreateBuilder<MailAddress>();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _comment = new();
    private readonly FaultList _faults;
    private string? _angle;
    private bool _begun;

    private AddressList(FaultList faults) => _faults = faults;

    public static ImmutableArray<MailAddress> Parse(IEnumerable<string> values, FaultList faults)
    {
        var list = new AddressList(faults);
        foreach (var value in values)
        {
            if (list.Read(value))
                continue;
            faults.Add(MailFaults.ListCut);
            break;
        }

        return list._found.DrainToImmutable();
    }

    /// <summary>False when there are more than are kept.</summary>
    private bool Read(string text)
    {
        var position = 0;
        while (position < text.Length && _found.Count < Max)
            position = Take(text, position);
        if (_found.Count >= Max)
            return position >= text.Length;
        Finish();
        return true;
    }

    private int Take(string text, int at)
    {
        switch (text[at])
        {
            case '"':
                return Quoted(text, at + 1);
            case '(':
                return Comment(text, at + 1);
            case '<':
                return Angle(text, at + 1);
            case ',' or ';':
                Finish();
                return at + 1;
            case ':' when !_begun:
                _words.Clear();
                return at + 1;
            default:
                // Past an at sign, a colon ends no group's name.
                _begun |= text[at] == '@';
                _words.Append(text[at]);
                return at + 1;
        }
    }

    private int Quoted(string text, int at)
    {
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            _words.Append(text[at++]);
        }

        return at + 1;
    }

    private int Comment(string text, int at)
    {
        var depth = 1;
        for (; at < text.Length && depth > 0; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            else if (depth > 0)
                _comment.Append(text[at]);
        }

        return at;
    }

    private int Angle(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('>', ',');
        // A route such as <@relay,@other:a@b> holds commas.
        if (end >= 0 && text[at + end] == ',' && at < text.Length && text[at] == '@')
            end = text.IndexOf('>', at) - at;
        end = end < 0 ? text.Length : at + end;
        _angle ??= text[at..end];
        return end < text.Length && text[end] == '>' ? end + 1 : end;
    }

    private void Finish()
    {
        var words = _words.ToString().Trim();
        var address = Address(_angle ?? words);
        var name = _angle is null ? _comment.ToString() : words.Length > 0 ? words : _comment.ToString();
        if (address.Length > 0)
            _found.Add(new MailAddress(address, Name(name)));
        _words.Clear();
        _comment.Clear();
        _angle = null;
        _begun = false;
    }

    private string Name(string written) =>
        string.Join(' ', EncodedWords.Decode(written, _faults).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Address(string written)
    {
        var route = written.StartsWith('@') ? written.IndexOf(':', StringComparison.Ordinal) : -1;
        var address = written[(route + 1)..].Trim().Trim('\'', '<', '>', '[', ']').ToLowerInvariant();
        address = address.Replace("mailto:", "", StringComparison.Ordinal);
        return IsAddress(address) ? address.Replace(" ", "", StringComparison.Ordinal) : "";
    }

    private static bool IsAddress(string address)
    {
        var at = address.LastIndexOf('@');
        return at > 0 && at < address.Length - 1 && address.Length <= 320
            && !address.AsSpan(at).ContainsAny(" \t\"()<>,;")
            && !address.Any(char.IsControl);
    }
}
