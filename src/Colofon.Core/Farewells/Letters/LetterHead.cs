using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Farewells.Letters;

internal sealed record LetterHead(
    string Id,
    string Title,
    LetterKind Kind,
    Counterpart Counterpart,
    Speech Language);
