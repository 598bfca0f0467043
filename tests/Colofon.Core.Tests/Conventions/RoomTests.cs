using System.Text.RegularExpressions;

namespace Colofon.Core.Tests.Conventions;

/// <summary>The one table of rooms and what they may use, beside the shared rooms below them.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Shared = ["Accounts", "Calendars", "Documents", "Evidence", "Journal", "Language", "Mail", "Storage", "Tone"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Relationships"] = ["Signals"],
        ["Signals"] = ["Relationships", "Imports"],
        ["Imports"] = ["Aftercare", "Relationships", "Signals"],
        ["Aftercare"] = ["Imports", "Offboardings", "Signals"],
        ["Backups"] = ["Guests", "Imports"],
        ["Decisions"] = ["Offboardings", "Aftercare", "Relationships", "Signals"],
        ["Closures"] = ["Contracts", "Handovers", "Offboardings", "Relationships"],
        ["Contracts"] = ["Offboardings", "Relationships"],
        ["Farewells"] = ["Offboardings", "Decisions", "Aftercare", "Contracts", "Relationships"],
        ["Feedback"] = ["Aftercare", "Offboardings", "Relationships", "Signals"],
        ["Guests"] = ["Aftercare", "Closures", "Farewells", "Feedback", "Handovers", "Offboardings", "Relationships"],
        ["Handovers"] = ["Aftercare", "Contracts", "Offboardings", "Relationships"],
        ["Offboardings"] = ["Aftercare", "Closures", "Contracts", "Decisions", "Farewells", "Feedback", "Guests", "Handovers", "Relationships"],
        ["Demo"] = ["Aftercare", "Closures", "Contracts", "Decisions", "Farewells", "Feedback", "Guests", "Handovers", "Imports", "Offboardings", "Relationships", "Signals"],
    };

    // Below the rooms: what they share knows of a room only the keys it hangs on.
    private static readonly Dictionary<string, string[]> SharedMayUse = new()
    {
        ["Accounts"] = [],
        ["Calendars"] = [],
        ["Documents"] = ["Farewells"],
        ["Language"] = [],
        ["Journal"] = ["Imports", "Offboardings", "Relationships"],
        ["Mail"] = ["Aftercare", "Decisions", "Farewells", "Offboardings", "Relationships"],
        ["Storage"] = ["Aftercare", "Closures", "Contracts", "Decisions", "Farewells", "Feedback", "Guests", "Handovers", "Imports", "Offboardings", "Relationships", "Signals"],
    };

    [Fact]
    public void Each_room_uses_only_what_the_table_allows()
    {
        var reaches = Repository.Files("src/Colofon.Core", "*.cs").SelectMany(Uses).Where(use => !Allows(use.Room, use.Other)).ToList();

        Assert.True(reaches.Count == 0, string.Join('\n', reaches.Select(use => $"{use.Room} reaches into {use.Other}: {use.File}")));
    }

    [Fact]
    public void Core_uses_of_the_web_framework_only_identity()
    {
        var strays = Repository
            .Files("src/Colofon.Core", "*.cs")
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("using Microsoft.AspNetCore.", StringComparison.Ordinal) && !line.StartsWith("using Microsoft.AspNetCore.Identity", StringComparison.Ordinal)));

        Assert.Empty(strays);
    }

    [Fact]
    public void A_folder_never_has_the_name_of_a_type_in_it()
    {
        var clashes = Repository
            .Files("src", "*.cs")
            .Where(file => Path.GetFileNameWithoutExtension(file) == Path.GetFileName(Path.GetDirectoryName(file)));

        Assert.Empty(clashes);
    }

    private static bool Allows(string room, string other) =>
        room == other
        || Shared.Contains(other)
        || (MayUse.GetValueOrDefault(room) ?? SharedMayUse.GetValueOrDefault(room) ?? []).Contains(other);

    private static IEnumerable<(string Room, string Other, string File)> Uses(string file)
    {
        var path = Path.GetRelativePath(Path.Combine(Repository.Root, "src/Colofon.Core"), file).Split('/');
        return path.Length < 2
            ? []
            : UsingRoom().Matches(File.ReadAllText(file)).Select(match => (path[0], match.Groups[1].Value, string.Join('/', path)));
    }

    [GeneratedRegex(@"^using (?:static )?Colofon\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingRoom();
}
