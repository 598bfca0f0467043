using Colofon.Language;

namespace Colofon.Handovers;

/// <summary>The same words in both languages.</summary>
public sealed record Wording(string Es, string En)
{
    public string In(Speech speech) => speech == Speech.En ? En : Es;

    /// <summary>Whether a text is one of these, as nobody has rewritten it.</summary>
    public bool Says(string? text) => text == Es || text == En;
}
