using Colofon.Language;

namespace Colofon.Closures;

/// <summary>What happens to some data, in a sentence.</summary>
public static class DataWords
{
    public static string Line(DataInstruction one, Texts texts) =>
        one.Until is { } until
            ? texts[$"data.line.{one.Fate}.until", one.What, WrittenDate.Of(until, texts.Speech), one.SaidBy]
            : texts[$"data.line.{one.Fate}", one.What, one.SaidBy];

    /// <summary>That it was done: what may be handed to whoever asked for it.</summary>
    public static string Certificate(DataInstruction one, string us, string them, Texts texts) =>
        texts[$"data.certificate.{one.Fate}", us, them, one.What, WrittenDate.Of(one.DoneOn ?? default, texts.Speech), one.Method, one.SaidBy];
}
