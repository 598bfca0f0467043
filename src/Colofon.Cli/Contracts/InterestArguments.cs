using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary>Turns what was typed into a question; the first thing not understood is kept as <see cref="Wrong"/>.</summary>
internal sealed partial class InterestArguments
{
    private readonly ParseResult parsed;

    private InterestArguments(ParseResult parsed) => this.parsed = parsed;

    public Remark? Wrong { get; private set; }

    public InterestQuestion? Question { get; private set; }

    public static InterestArguments Read(InterestOptions options, ParseResult parsed)
    {
        var read = new InterestArguments(parsed);
        if (parsed.GetValue(options.Lang) is { } language && SpeechExtensions.TryParse(language) is null)
            read.Misread("choice", options.Lang, "es, en");
        read.Question = new InterestQuestion(read.Amount(options.Amount), read.Day(options.Due), read.Day(options.Paid));
        return read;
    }

    private decimal Amount(Option<string?> option) =>
        Plain().IsMatch(Typed(option)) && decimal.TryParse(Typed(option).Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : Misread("amount", option);

    private DateOnly Day(Option<string?> option)
    {
        if (!DateOnly.TryParseExact(Typed(option), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Misread("date", option);
        return day;
    }

    private string Typed(Option<string?> option) => parsed.GetValue(option)?.Trim() ?? "";

    private decimal Misread(string code, Option<string?> option, object? more = null)
    {
        Wrong ??= new Remark("interest.wrong." + code, option.Name, Typed(option), more);
        return 0;
    }

    // "1.000" may be one or a thousand: it is asked again rather than guessed.
    [GeneratedRegex(@"^-?[0-9]{1,24}([.,][0-9]{1,2})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
