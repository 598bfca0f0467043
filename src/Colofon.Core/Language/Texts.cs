using System.Collections.Concurrent;
using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, string> sentences;

    private Texts(Speech speech, FrozenDictionary<string, string> sentences)
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
            key => new Texts(speech, assemblies.SelectMany(assembly => From(assembly, speech).sentences).ToFrozenDictionary(StringComparer.Ordinal))
        );

    private static FrozenDictionary<string, string> Read(Assembly assembly, Speech speech)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var ending = $".{speech.Code()}.json";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!all.TryAdd(key, text))
                    throw new InvalidOperationException($"The text '{key}' of {name} is already told elsewhere.");
            }
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
