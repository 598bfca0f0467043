using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

internal sealed record LetterHead(
    string Id,
    string Title,
    LetterKind Kind,
    CounterpartKind Counterpart,
    Speech Language);
