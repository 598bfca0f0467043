using Colofon.Tone;
using Colofon.Tone.Judging;

namespace Colofon.Gold;

/// <summary>
/// Marked messages as they lie under <c>Gold/learning</c> (<c>*.txt</c>, <c>=====</c> between them): prints what in their marks
/// cannot be, so that whoever writes the next ones mends it before anything is learnt from them.
/// </summary>
internal static class Messages
{
    private static readonly Dictionary<string, RulePage> Pages = RuleSet.Load().ToDictionary(rule => rule.Page.Id, rule => rule.Page, StringComparer.Ordinal);

    /// <returns>1 where something cannot be.</returns>
    public static int Check(string file, ToneLanguage language)
    {
        var (parts, faults) = (GoldMessage.Parts(file).ToList(), 0);
        foreach (var fault in Faults(parts, language))
        {
            faults++;
            Console.WriteLine(fault);
        }
        Console.WriteLine($"{parts.Count} messages, {faults} faults");
        return faults > 0 ? 1 : 0;
    }

    /// <summary>What cannot be in messages as they are written, in their order.</summary>
    public static IEnumerable<string> Faults(IEnumerable<string> parts, ToneLanguage language)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return parts.SelectMany((part, i) => Faults(part, language, ids).Select(fault => $"message {i + 1}: {fault}"));
    }

    private static IEnumerable<string> Faults(string part, ToneLanguage language, HashSet<string> ids)
    {
        if (Parsed(part, language, out var fault) is not { } message)
            return [fault];
        var faults = Of(message).ToList();
        if (!ids.Add(message.Id))
            faults.Add("its id is another's");
        if (message.Text.AsSpan().IndexOfAny('⟦', '⟧') >= 0)
            faults.Add("a mark is open, or one stands inside another");
        return faults.Select(said => $"{message.Id}: {said}");
    }

    private static GoldMessage? Parsed(string part, ToneLanguage language, out string fault)
    {
        fault = "";
        try
        {
            return GoldMessage.Parse(part, language);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or KeyNotFoundException)
        {
            fault = $"its head or its marks cannot be read ({refused.Message})";
            return null;
        }
    }

    private static IEnumerable<string> Of(GoldMessage message)
    {
        var there = message.Marks.Where(mark => mark.IsElement).Select(mark => mark.Rule[1..]).ToHashSet(StringComparer.Ordinal);
        var missing = message.Marks.Where(mark => mark.Span is null).Select(mark => mark.Rule).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in there.Where(name => !Elements.All.ContainsKey(name)).Concat(message.Marks.Where(mark => !mark.IsElement && !Pages.ContainsKey(mark.Rule)).Select(mark => mark.Rule)))
            yield return $"there is no {unknown}";
        if (message.Class != Class(message))
            yield return $"its class is {Class(message)}";
        foreach (var (name, (rule, _)) in Elements.All)
        {
            var isWanted = Pages[rule].Speaks(message.Context);
            if (isWanted && there.Contains(name) == missing.Contains(rule))
                yield return there.Contains(name) ? $"{name} is marked and listed as missing" : $"{name} is neither marked nor listed as missing (which is right only where a fault's mark holds it)";
            if (!isWanted && missing.Contains(rule))
                yield return $"{rule} cannot be missing in such a message";
        }
    }

    private static string Class(GoldMessage message) =>
        message.Marks.Where(mark => !mark.IsElement && mark.Span is not null).DistinctBy(mark => mark.Rule).Count() switch { 0 => "good", 1 => "one", _ => "many" };
}
