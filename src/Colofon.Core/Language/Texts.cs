using System.Collections.Concurrent;
using System.Reflection;

namespace Colofon.Language;

/// <summary>
/// The sentences of one language, read from the <c>Room.es.json</c> and <c>Room.en.json</c> files embedded in an
/// assembly. A key that is missing shows as itself; a test keeps that from happening.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<Assembly, Texts?[]> Loaded = new();
    private static readonly ConcurrentDictionary<string, Texts> Together = new(StringComparer.Ordinal);
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

    public static Texts From(Assembly assembly, Speech speech)
    {
        var spoken = Loaded.GetOrAdd(assembly, static _ => new Texts?[1 + (int)Speech.En]);
        return spoken[(int)speech] ??= new Texts(speech, Read(assembly, speech));
    }

    /// <summary>The sentences of several libraries as one.</summary>
    public static Texts Joined(Speech speech, params Assembly[] assemblies) =>
        Together.GetOrAdd(
            $"{speech.Code()}|{string.Join('|', assemblies.Select(assembly => assembly.GetName().Name))}",
            _ => new Texts(speech, Joined(assemblies.Select(assembly => From(assembly, speech).sentences)))
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
            using var reader = new StreamReader(stream);
            SentenceFile.Read(name, reader.ReadToEnd(), all);
        }
        return all;
    }
}
