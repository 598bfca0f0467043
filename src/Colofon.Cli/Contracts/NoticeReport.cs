using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary>An answer as a person, or a program, reads it.</summary>
internal sealed class NoticeReport(NoticeAnswer answer, Texts texts)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("earliest", Iso(answer.Earliest));
            json.WriteString("recommended", Iso(answer.Recommended));
            json.WriteString("kindest", Iso(answer.Kindest));
            json.WriteString("basis", string.Join(' ', Said(answer.Basis)));
            json.WriteStartArray("alternatives");
            foreach (var other in answer.Alternatives)
                Write(json, other, texts);
            json.WriteEndArray();
            Write(json, "pending", Said(answer.Pending));
            Write(json, "warnings", Said([.. answer.Warnings, NoticeAnswer.Caveat]));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public string Text()
    {
        var text = new StringBuilder();
        Line(text, "notice.earliest", answer.Earliest);
        Line(text, "notice.recommended", answer.Recommended);
        Line(text, "notice.kindest", answer.Kindest);
        Block(text, "notice.basis", Said(answer.Basis));
        Block(text, "notice.alternatives", answer.Alternatives.Select(other => $"{Iso(other.Day)}  {other.Basis.In(texts)}"));
        Block(text, "notice.pending", Said(answer.Pending));
        Block(text, "notice.warnings", Said(answer.Warnings));
        return text.AppendLine().Append(NoticeAnswer.Caveat.In(texts)).ToString();
    }

    private void Line(StringBuilder text, string key, DateOnly day) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{texts[key],-22}{Iso(day)}  {texts["notice.weekday", day]}");

    private void Block(StringBuilder text, string key, IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        if (all.Count > 0)
            text.AppendLine().AppendLine(texts[key]).AppendJoin('\n', all.Select(sentence => "  " + sentence)).AppendLine();
    }

    private static void Write(Utf8JsonWriter json, NoticeDate date, Texts texts)
    {
        json.WriteStartObject();
        json.WriteString("date", Iso(date.Day));
        json.WriteString("basis", date.Basis.In(texts));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
            json.WriteStringValue(sentence);
        json.WriteEndArray();
    }

    private IEnumerable<string> Said(IEnumerable<Remark> remarks) => remarks.Select(remark => remark.In(texts));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
