using Colofon.Calendars;
using Colofon.Language;

namespace Colofon.Contracts;

/// <summary>A sentence not yet said in any language: its key and what fills it.</summary>
internal sealed record Remark(string Key, params object?[] Arguments)
{
    public string In(Texts texts) => texts[Key, [.. Arguments.Select(argument => Said(argument, texts))]];

    private static object? Said(object? argument, Texts texts) =>
        argument switch
        {
            Remark inner => inner.In(texts),
            DateOnly day => texts["notice.day", day],
            Region region => region.Name(texts.Speech),
            _ => argument,
        };
}
