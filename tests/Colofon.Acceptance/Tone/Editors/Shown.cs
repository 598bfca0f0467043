using System.Text.Json;

namespace Colofon.Acceptance.Tone.Editors;

/// <summary>The diagnostics an editor shows of one text.</summary>
internal sealed record Shown(JsonElement Said)
{
    public int? Version => Said.TryGetProperty("version", out var version) ? version.GetInt32() : null;

    public List<JsonElement> All => [.. Said.GetProperty("diagnostics").EnumerateArray()];

    public string[] Codes => [.. All.Select(one => one.GetProperty("code").GetString()!)];

    public JsonElement Of(string code) => All.Single(one => one.GetProperty("code").GetString() == code);

    public string Range(string code) => Range(Of(code).GetProperty("range"));

    /// <summary><c>2:0-2:14</c></summary>
    public static string Range(JsonElement range) => $"{Place(range.GetProperty("start"))}-{Place(range.GetProperty("end"))}";

    private static string Place(JsonElement place) => $"{place.GetProperty("line").GetInt32()}:{place.GetProperty("character").GetInt32()}";
}
