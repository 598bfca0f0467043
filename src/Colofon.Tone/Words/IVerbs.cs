namespace Colofon.Tone.Words;

/// <summary>Reads words as forms of verbs; each language has its own way.</summary>
internal interface IVerbs
{
    void Read(string word, Stress stress, List<VerbReading> readings);
}
