namespace Colofon.Tone.Tests.Sentences;

/// <summary>The sentences and letters beside this file.</summary>
internal static class Samples
{
    public static string Read(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static ToneLanguage Language(string code) => code == "en" ? ToneLanguage.En : ToneLanguage.Es;
}
