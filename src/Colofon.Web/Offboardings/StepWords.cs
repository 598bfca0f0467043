using Colofon.Language;
using Colofon.Offboardings;

namespace Colofon.Web.Offboardings;

/// <summary>A next step as it is said and as it is done: a link, or a press of a button that moves the case.</summary>
internal sealed record StepWords(string Text, string Why, string? Do, string? Href, Stage? MovesTo)
{
    public static StepWords? Of(CaseFile file, Texts texts) => file.NextStep() is { } step ? Of(step, file.Id, texts) : null;

    private static StepWords Of(CaseStep step, OffboardingId id, Texts texts)
    {
        if (step.MovesTo is { } to)
            return new(texts[$"step.{to}"], texts[$"step.{to}.why"], texts[$"step.{to}.do"], null, to);
        if (step.Asks is not { } asks)
            return new(texts[$"step.{step.Code}"], texts[$"step.{step.Code}.why"], null, null, null);
        return new(Say(asks, texts), texts[$"gate.{asks.Code}.why"], texts[$"gate.{asks.Code}.do"], Cases.Href(id, asks.Where), null);
    }

    public static string Say(Requirement requirement, Texts texts) =>
        requirement.Day is { } day
            ? texts[$"gate.{requirement.Code}", day.ToString(texts["date.long"], texts.Speech.Culture())]
            : texts[texts.Has($"gate.{requirement.Code}.unknown") ? $"gate.{requirement.Code}.unknown" : $"gate.{requirement.Code}"];
}
