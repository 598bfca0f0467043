using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary>An amount as a person, or a program, reads it.</summary>
internal sealed class InterestReport(InterestAnswer answer, Texts texts)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("interest", answer.Interest);
            json.WriteNumber("compensation", answer.Compensation);
            json.WriteNumber("total", answer.Total);
            json.WriteString("currency", answer.Currency);
            json.WriteStartArray("segments");
            foreach (var segment in answer.Segments)
                Write(json, segment);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public string Text()
    {
        var text = new StringBuilder();
        Line(text, "interest.interest", answer.Interest);
        Line(text, "interest.compensation", answer.Compensation);
        Line(text, "interest.total", answer.Total);
        text.AppendLine().AppendLine(texts["interest.segments"]);
        foreach (var segment in answer.Segments)
            text.Append("  ").AppendLine(texts["interest.segment", Iso(segment.From), Iso(segment.To), segment.Days, Money(segment.Rate.Percent, 2), Money(segment.Amount, 4), segment.Rate.Told.In(texts)]);
        text.AppendLine();
        if (answer.SecondHand is { } remark)
            text.AppendLine(remark.In(texts));
        return text.Append(InterestAnswer.Caveat.In(texts)).ToString();
    }

    private void Write(Utf8JsonWriter json, InterestSegment segment)
    {
        json.WriteStartObject();
        json.WriteString("from", Iso(segment.From));
        json.WriteString("to", Iso(segment.To));
        json.WriteNumber("days", segment.Days);
        json.WriteNumber("rate", segment.Rate.Percent);
        json.WriteNumber("amount", segment.Amount);
        json.WriteString("source", segment.Rate.Told.In(texts));
        json.WriteEndObject();
    }

    private void Line(StringBuilder text, string key, decimal amount) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{texts[key],-34}{Money(amount, 2),16} {answer.Currency}");

    private string Money(decimal amount, int decimals) => amount.ToString("N" + decimals, texts.Speech.Culture());

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
