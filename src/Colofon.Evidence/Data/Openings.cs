using System.Text.Json;
using System.Text.Json.Serialization;

namespace Colofon.Evidence.Data;

/// <summary>A list of beginnings, asked about line after line.</summary>
[JsonConverter(typeof(Reader))]
internal sealed class Openings(IEnumerable<string> words)
{
    private readonly Dictionary<char, string[]> _byFirstLetter =
        words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether the text starts with one of them; <paramref name="whole"/>, as whole words.</summary>
    public bool Open(ReadOnlySpan<char> text, bool whole = false)
    {
        if (text.IsEmpty || !_byFirstLetter.TryGetValue(text[0], out var candidates))
            return false;
        foreach (var word in candidates)
        {
            if (text.StartsWith(word) && (!whole || text.Length == word.Length || !char.IsLetter(text[word.Length])))
                return true;
        }

        return false;
    }

    private sealed class Reader : JsonConverter<Openings>
    {
        public override Openings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<string[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, Openings value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
