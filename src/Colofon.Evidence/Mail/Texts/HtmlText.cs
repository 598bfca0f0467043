using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Colofon.Evidence.Data;

namespace Colofon.Evidence.Texts;

/// <summary>
/// The text of an HTML message without the mail it quotes. Reads tokens and never builds a tree: mail nests as deep as
/// it likes, and nothing it points to is ever fetched.
/// </summary>
internal sealed class HtmlText
{
    private const int MaxText = 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly HtmlTokenizer _tokens;
    private string? _skipped;
    private int _skippedDepth;
    private int _preformatted;

    private HtmlText(HtmlTokenizer tokens) => _tokens = tokens;

    public static string Read(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => name.Span is "class" or "id",
        };
        return new HtmlText(tokens).Read();
    }

    private string Read()
    {
        for (var token = _tokens.Get(); token.Type != HtmlTokenType.EndOfFile && _text.Length < MaxText; token = _tokens.Get())
        {
            if (token is HtmlTagToken tag && !Take(tag))
                break;
            if (token.Type == HtmlTokenType.Character && _skipped is null)
                Write(token.Data);
        }

        return _text.ToString();
    }

    /// <summary>False when nothing of the sender's follows.</summary>
    private bool Take(HtmlTagToken tag)
    {
        if (_skipped is not null)
            CountSkipped(tag);
        else if (tag.Type == HtmlTokenType.StartTag)
            return Open(tag);
        else
            Close(tag);
        return true;
    }

    private bool Open(HtmlTagToken tag)
    {
        var words = HtmlWords.Known;
        if (words.EndIds.Contains(tag.GetAttribute("id")))
            return false;
        if (words.Unread.Contains(tag.Name))
        {
            _tokens.State = tag.Name is "head" or "select" ? HtmlParseMode.PCData : HtmlParseMode.Rawtext;
            Skip(tag);
        }
        else if (IsQuote(tag, words))
            Skip(tag);
        else if (tag.Name == "pre")
            _preformatted++;
        Break(tag.Name, words);
        return true;
    }

    private void Close(HtmlTagToken tag)
    {
        if (tag.Name == "pre" && _preformatted > 0)
            _preformatted--;
        Break(tag.Name, HtmlWords.Known);
    }

    private static bool IsQuote(HtmlTagToken tag, HtmlWords words) =>
        tag.Name == "blockquote"
        || (tag.GetAttribute("class") is { Length: > 0 } classes && classes.Split(' ').Any(words.QuoteClasses.Contains));

    private void Skip(HtmlTagToken tag)
    {
        if (tag.IsSelfClosing || tag.Name is "br" or "hr" or "img")
            return;
        _skipped = tag.Name;
        _skippedDepth = 1;
    }

    private void CountSkipped(HtmlTagToken tag)
    {
        if (tag.Name != _skipped)
            return;
        _skippedDepth += tag.Type == HtmlTokenType.EndTag ? -1 : 1;
        if (_skippedDepth > 0 && !HtmlWords.Known.Unread.Contains(tag.Name))
            return;
        if (_skippedDepth <= 0)
            _skipped = null;
        else
            _skippedDepth = 1;
    }

    private void Break(string name, HtmlWords words)
    {
        if (name == "br")
            _text.Append('\n');
        else if (words.Paragraphs.Contains(name))
            EndLine(2);
        else if (words.Blocks.Contains(name))
            EndLine(1);
        else if (name is "td" or "th" && _text.Length > 0 && _text[^1] is not ('\n' or ' '))
            _text.Append(' ');
    }

    private void EndLine(int breaks)
    {
        while (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        for (var have = 1; _text.Length >= have && have <= breaks; have++)
        {
            if (_text[^have] != '\n')
            {
                _text.Append('\n', breaks - have + 1);
                break;
            }
        }
    }

    private void Write(string data)
    {
        if (_preformatted > 0)
        {
            _text.Append(data);
            return;
        }

        foreach (var letter in data)
        {
            if (!char.IsWhiteSpace(letter))
                _text.Append(letter);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }
}
