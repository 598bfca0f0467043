using Colofon.Tone.Judging;
using Colofon.Tone.Patterns;
using Colofon.Tone.Words;

namespace Colofon.Tone.Compiled;

/// <summary>
/// The rules as a file beside the program: compiling their pages takes longer than reading a letter takes a hundred times.
/// It holds the arrays as they lie in memory and is made when the program is built; one made of other pages than those in
/// this library is not read, and then the pages are.
/// </summary>
internal sealed class CompiledRules
{
    private const string Magic = "colofon tone 1";
    private readonly string file;
    private readonly long[] places;

    private CompiledRules(string file, IRule[] rules, long[] places) => (this.file, Rules, this.places) = (file, rules, places);

    public IRule[] Rules { get; }

    private static string Beside => Path.Combine(AppContext.BaseDirectory, "tone.rules");

    private static Guid Version => typeof(CompiledRules).Module.ModuleVersionId;

    /// <summary>The file beside the program; null when there is none, or one of another version.</summary>
    public static CompiledRules? Open() => Open(Beside);

    /// <summary>As <see cref="Open()"/>, anywhere.</summary>
    public static CompiledRules? Open(string file)
    {
        try
        {
            using var reader = new ArrayReader(file);
            return IsOurs(reader) ? Read(file, reader) : null;
        }
        catch (Exception wrong) when (IsUnreadable(wrong))
        {
            return null;
        }
    }

    /// <summary>Compiles the pages of this library into a file.</summary>
    public static void Write(string file)
    {
        var rules = RuleSet.Load();
        using var writer = new ArrayWriter(file);
        writer.Text(Magic);
        writer.Text(Version.ToString());
        writer.Texts([.. rules.Select(rule => rule.Page.Front)]);
        var room = writer.Place;
        var places = new long[Enum.GetValues<ToneLanguage>().Length + 1];
        writer.Longs(places);
        foreach (var language in Enum.GetValues<ToneLanguage>())
        {
            places[(int)language] = writer.Place;
            CompiledArrays.Write(writer, CompiledLanguage.Of([.. rules.Where(rule => rule.Page.Reads(language))], language));
        }
        places[^1] = writer.Place;
        writer.Place = room;
        writer.Longs(places);
    }

    /// <summary>What the file says of a language; null when it was taken away or replaced since it was opened.</summary>
    public CompiledLanguage? Of(ToneLanguage language)
    {
        try
        {
            using var reader = new ArrayReader(file);
            if (!IsOurs(reader) || reader.FileLength != places[^1])
                return null;
            reader.Place = places[(int)language];
            return CompiledArrays.Read(reader, language);
        }
        catch (Exception wrong) when (IsUnreadable(wrong))
        {
            return null;
        }
    }

    private static bool IsOurs(ArrayReader reader) => reader.Text() == Magic && reader.Text() == Version.ToString();

    private static bool IsUnreadable(Exception wrong) => wrong is IOException or UnauthorizedAccessException or FormatException or ArgumentException or OverflowException;

    private static CompiledRules? Read(string file, ArrayReader reader)
    {
        var fronts = reader.Texts();
        var rules = new IRule[fronts.Length];
        for (var i = 0; i < fronts.Length; i++)
            rules[i] = RuleSet.Of(fronts[i]);
        var places = reader.Longs();
        return places[^1] == reader.FileLength ? new CompiledRules(file, rules, places) : null;
    }
}
