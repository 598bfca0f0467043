using System.Buffers;
using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>Decodes <c>=?charset?Q?text?=</c> (RFC 2047), tolerating spaces inside and characters split between two words.</summary>
internal static class EncodedWords
{
    public static string Decode(string text, FaultList faults) =>
        text.Contains("=?", StringComparison.Ordinal) ? new Run(text, faults).Decode() : text;

    private sealed class Run(string text, FaultList faults)
    {
        private readonly StringBuilder _decoded = new(text.Length);
        private readonly ArrayBufferWriter<byte> _pending = new();
        private string _charset = "";

        public string Decode()
        {
            var position = 0;
            var last = text.LastIndexOf("?=", StringComparison.Ordinal);
            while (text.IndexOf("=?", position, StringComparison.Ordinal) is var word && word >= 0 && word < last)
            {
                var end = WordAt(word, position);
                if (end < 0)
                    Plain(position, word + 2);
                position = end < 0 ? word + 2 : end;
            }

            Plain(position, text.Length);
            Flush();
            return _decoded.ToString();
        }

        /// <summary>Takes the encoded word at a position; gives its end, or -1 when there is none.</summary>
        private int WordAt(int start, int plainFrom)
        {
            var charsetEnd = text.IndexOf('?', start + 2, Math.Min(80, text.Length - start - 2));
            if (charsetEnd < 0 || charsetEnd + 3 >= text.Length || text[charsetEnd + 2] != '?')
                return -1;
            var kind = char.ToUpperInvariant(text[charsetEnd + 1]);
            var end = text.IndexOf("?=", charsetEnd + 3, StringComparison.Ordinal);
            if (end < 0 || kind is not ('B' or 'Q'))
                return -1;
            Between(plainFrom, start);
            Collect(text[(start + 2)..charsetEnd], kind, text.AsSpan(charsetEnd + 3, end - charsetEnd - 3));
            return end + 2;
        }

        /// <summary>Blanks between two encoded words are no text.</summary>
        private void Between(int from, int to)
        {
            if (_pending.WrittenCount > 0 && text.AsSpan(from, to - from).IsWhiteSpace())
                return;
            Plain(from, to);
        }

        private void Plain(int from, int to)
        {
            if (to > from)
                Flush();
            _decoded.Append(text, from, to - from);
        }

        private void Collect(string charset, char kind, ReadOnlySpan<char> encoded)
        {
            var language = charset.IndexOf('*', StringComparison.Ordinal);
            charset = language < 0 ? charset : charset[..language];
            if (!charset.Equals(_charset, StringComparison.OrdinalIgnoreCase))
                Flush();
            _charset = charset;
            if (kind == 'B')
                Base64.Decode(encoded, _pending, faults);
            else
                QuotedPrintable.DecodeWord(encoded, _pending);
        }

        private void Flush()
        {
            if (_pending.WrittenCount == 0)
                return;
            foreach (var letter in Charsets.Decode(_pending.WrittenSpan, _charset, faults))
                _decoded.Append(char.IsControl(letter) ? ' ' : letter);
            _pending.ResetWrittenCount();
        }
    }
}
