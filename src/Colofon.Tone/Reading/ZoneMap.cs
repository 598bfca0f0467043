namespace Colofon.Tone.Reading;

/// <summary>The zone of every char. Later readers do not overwrite what earlier ones marked.</summary>
internal sealed class ZoneMap(string text)
{
    private readonly Zone[] zones = new Zone[text.Length];

    public string Text { get; } = text;

    public Zone this[int at] => zones[at];

    public static ZoneMap Of(string text)
    {
        var map = new ZoneMap(text);
        CodeZones.Mark(map);
        TagZones.Mark(map);
        LinkZones.Mark(map);
        ThreadZones.Mark(map);
        LetterZones.Mark(map);
        SpeechZones.Mark(map);
        return map;
    }

    /// <summary>Whether any of it is markup.</summary>
    public bool HasMarkup { get; private set; }

    public void Mark(int start, int end, Zone zone)
    {
        HasMarkup |= zone == Zone.Markup;
        for (var i = start; i < end; i++)
        {
            if (zones[i] == Zone.Body)
                zones[i] = zone;
        }
    }

    public bool IsBody(int at) => zones[at] == Zone.Body;
}
