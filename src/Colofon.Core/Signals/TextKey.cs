using System.Text.Json;

namespace Colofon.Signals;

/// <summary>The key of a text of this room: signals.unknown.noHours.</summary>
internal static class TextKey
{
    public static string Of<T>(string group, T value)
        where T : struct, Enum => $"signals.{group}.{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())}";
}
