using Colofon.Tone;

namespace Colofon.Gold;

/// <summary>What has to be in a whole text, by the name the marked sentences and messages call it: the rule that says it is missing, and a kind of text that wants it.</summary>
internal static class Elements
{
    public static readonly IReadOnlyDictionary<string, (string Rule, TextKind Kind)> All = new Dictionary<string, (string, TextKind)>(StringComparer.Ordinal)
    {
        ["decision"] = ("no-decision", TextKind.Announcement), ["end-date"] = ("no-end-date", TextKind.Announcement), ["thanks"] = ("no-thanks", TextKind.Announcement),
        ["reason"] = ("no-reason", TextKind.Announcement), ["transition"] = ("no-transition-offer", TextKind.Announcement), ["positive"] = ("no-positive", TextKind.Announcement),
        ["alternative"] = ("no-alternative", TextKind.Announcement), ["respect"] = ("no-respect", TextKind.Acknowledgement), ["door"] = ("no-open-door", TextKind.Announcement),
        ["boundary"] = ("no-boundary", TextKind.Announcement), ["pending"] = ("no-pending-items", TextKind.Closing), ["feedback"] = ("no-feedback-request", TextKind.Acknowledgement),
    };
}
