using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Colofon.Language;

/// <summary>
/// The sentences of one language, read from the <c>Room.es.json</c> and <c>Room.en.json</c> files embedded in an
/// assembly. A key that is missing shows as itself; a test keeps that from happening.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<(Assembly, Speech), Texts> Loaded = new();
    private static readonly ConcurrentDictionary<(Speech, string), Texts> Together = new();
    private readonly Dictionary<string, string> sentences;

    private Texts(Speech speech, Dictionary<string, string> sentences)
    {
        Speech = speech;
        this.sentences = sentences;
    }

    public Speech Speech { get; }

    public IEnumerable<string> Keys => sentences.Keys;

    public string this[string key] => sentences.TryGetValue(key, out var sentence) ? sentence : key;

    public string this[string key, params object?[] arguments] =>
        Sentence.Fill(this[key], Speech.Culture(), arguments);

    public bool Has(string key) => sentences.ContainsKey(key);

    /// <summary>The sentences of this library.</summary>
    public static Texts Of(Speech speech) => From(typeof(Texts).Assembly, speech);

    public static Texts From(Assembly assembly, Speech speech) =>
        Loaded.GetOrAdd((assembly, speech), static key => new Texts(key.Item2, Read(key.Item1, key.Item2)));

    /// <summary>The sentences of several libraries as one.</summary>
    public static Texts Joined(Speech speech, params Assembly[] assemblies) =>
        Together.GetOrAdd(
            (speech, string.Join('|', assemblies.Select(assembly => assembly.GetName().Name))),
            key => new Texts(speech, Joined(assemblies.Select(assembly => From(assembly, speech).sentences)))
        );

    /// <exception cref="ArgumentException">Two of them have the same key.</exception>
    private static Dictionary<string, string> Joined(IEnumerable<Dictionary<string, string>> parts)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var (key, text) in part)
                all.Add(key, text);
        }
        return all;
    }

    private static Dictionary<string, string> Read(Assembly assembly, Speech speech)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var ending = $".{speech.Code()}.json";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            Read(name, json, all);
        }
        return all;
    }

    // By hand, because every verb of the command line waits for it and the serializer first has to learn what a dictionary is.
    private static void Read(string name, ReadOnlySpan<byte> json, Dictionary<string, string> all)
    {
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        var key = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                key = reader.GetString()!;
            else if (reader.TokenType == JsonTokenType.String && !all.TryAdd(key, reader.GetString()!))
                throw new InvalidOperationException($"The text '{key}' of {name} is already told elsewhere.");
            else if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.StartObject or JsonTokenType.EndObject))
                throw new InvalidOperationException($"{name} has something else than texts at '{key}'.");
        }
    }
}
