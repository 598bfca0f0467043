using System.Globalization;
using Colofon.Language;
using Colofon.Storage;
using Colofon.Web.Look;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell.Forms;

/// <summary>
/// What somebody typed, read field by field. What cannot be taken leaves an error beside its field and the typed text
/// where it was.
/// </summary>
public sealed class Fields
{
    private readonly Dictionary<string, string[]> typed;
    private readonly Dictionary<string, (string Key, object[] Arguments)> errors = new(StringComparer.Ordinal);

    private Fields(Dictionary<string, string[]> typed) => this.typed = typed;

    /// <summary>A form nobody has typed into yet, with the values it starts from.</summary>
    public static Fields Starting(params IEnumerable<(string Name, string? Value)> values) =>
        new(values.Where(value => value.Value is not null).GroupBy(value => value.Name)
            .ToDictionary(group => group.Key, group => group.Select(value => value.Value!).ToArray(), StringComparer.Ordinal));

    public static async Task<Fields> ReadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return new(form.ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal));
    }

    public bool IsGood => errors.Count == 0;

    public IEnumerable<string> Names => typed.Keys;

    /// <summary>What was typed, as it was typed.</summary>
    public string this[string name] => typed.TryGetValue(name, out var values) && values.Length > 0 ? values[0] : "";

    public IReadOnlyList<string> All(string name) => typed.TryGetValue(name, out var values) ? values : [];

    public bool IsChecked(string name) => this[name] is "on" or "true" or "1";

    public void Refuse(string name, string key, params object[] arguments) => errors.TryAdd(name, (key, arguments));

    public string? Error(string name, Texts texts) =>
        errors.TryGetValue(name, out var error) ? texts[error.Key, error.Arguments] : null;

    public IReadOnlyList<ErrorItem> Errors(Texts texts) =>
        [.. errors.Select(error => new ErrorItem(error.Key.Length == 0 ? null : error.Key, texts[error.Value.Key, error.Value.Arguments]))];

    public string Text(string name, int longest = 200)
    {
        var text = Optional(name, longest);
        if (text is null)
            Refuse(name, "field.empty");
        return text ?? "";
    }

    public string? Optional(string name, int longest = 200)
    {
        var text = this[name].Trim();
        if (text.Length > longest)
            Refuse(name, "field.long", longest);
        if (!CleanText.IsClean(text))
            Refuse(name, "field.characters");
        return text.Length == 0 ? null : text;
    }

    public DateOnly? Date(string name, bool isRequired = false)
    {
        var text = isRequired ? Text(name, 20) : Optional(name, 20);
        if (string.IsNullOrEmpty(text))
            return null;
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2200)
            return date;
        Refuse(name, "field.date");
        return null;
    }

    public decimal? Amount(string name, decimal most = 1_000_000_000m)
    {
        if (Optional(name, 30) is not { } text)
            return null;
        if (AmountText.TryParse(text, out var amount) && amount >= 0 && amount <= most)
            return amount;
        Refuse(name, "field.amount");
        return null;
    }

    public int? Whole(string name, int least, int most)
    {
        if (int.TryParse(this[name], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(name, "field.whole", least, most);
        return null;
    }

    public TChoice? Choice<TChoice>(string name)
        where TChoice : struct, Enum
    {
        if (Enum.TryParse<TChoice>(this[name], ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsDigit(this[name], 0))
            return choice;
        Refuse(name, "field.choice");
        return null;
    }

    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
}
