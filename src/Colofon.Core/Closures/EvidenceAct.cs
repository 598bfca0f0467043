using System.Globalization;

namespace Colofon.Closures;

/// <summary>The act inside a sealed file, word by word.</summary>
internal sealed record EvidenceAct(string Case, string Id, int Number, string Language, string FrozenAt, string Title, string Body, string Sha256)
{
    public static EvidenceAct Of(FrozenAct act) =>
        ActBytes.Of(act) is var bytes ? new(bytes.Case, bytes.Act, bytes.Number, bytes.Language, ActBytes.Moment(bytes.FrozenAt), bytes.Title, bytes.Body, act.Sha256) : null!;

    /// <summary>The hash that these words have, whatever the file says of it.</summary>
    public string Counted() =>
        DateTimeOffset.TryParse(FrozenAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var frozen)
            ? new ActBytes(Case, Id, Number, Language, frozen, Title, Body).Hash
            : "";
}
