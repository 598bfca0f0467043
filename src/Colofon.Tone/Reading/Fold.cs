namespace Colofon.Tone.Reading;

/// <summary>Brings a char to the form rules are written in: lower case, without accents; one char stays one char.</summary>
internal static class Fold
{
    private const string Accented = "áàâäãåāăąéèêëēĕėęěíìîïĩīĭįóòôöõōŏőúùûüũūŭůűųçćĉċčýÿñńņňšśŝşžźżğĝġďľĺřŕťţł";
    private const string Plain = "aaaaaaaaaeeeeeeeeeiiiiiiiioooooooouuuuuuuuuucccccyyñnnnsssszzzgggdllrrttl";
    private static readonly char[] Table = Build();

    /// <summary>Lower case without accents; ñ is a letter of its own and stays.</summary>
    public static char Of(char c) => c < Table.Length ? Table[c] : Rare(c);

    private static char Rare(char c) =>
        c switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\uFF07' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2212' => '-',
            '\u2003' or '\u2002' or '\u2009' or '\u202F' or '\u3000' => ' ',
            >= '\uFF21' and <= '\uFF3A' => (char)(c - '\uFF21' + 'a'),
            >= '\uFF41' and <= '\uFF5A' => (char)(c - '\uFF41' + 'a'),
            _ => char.ToLowerInvariant(c),
        };

    private static char[] Build()
    {
        var table = new char[0x250];
        for (var c = '\0'; c < table.Length; c++)
            table[c] = char.ToLowerInvariant(c);
        for (var c = '\0'; c < table.Length; c++)
        {
            var at = Accented.IndexOf(table[c], StringComparison.Ordinal);
            if (at >= 0)
                table[c] = Plain[at];
        }
        table['´'] = table['`'] = '\'';
        table['\u00A0'] = ' ';
        return table;
    }
}
