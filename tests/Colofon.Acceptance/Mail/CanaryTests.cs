using System.Reflection;
using System.Text;
using Colofon.Acceptance.Offboardings;
using Colofon.Decisions;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Mail;

/// <summary>P6: what is reserved never reaches the other side, by any way out there is.</summary>
public sealed class CanaryTests
{
    private const string Canary = "Zq8Kanarvogel3Wx";

    /// <summary>What the letter itself says: written to leave, and read word by word before it does.</summary>
    private static readonly HashSet<string> ToldOnPurpose = ["Letter.Subject", "Letter.Body", "Letter.Filled", "ClosingAct.Title", "ClosingAct.Body"];

    /// <summary>Rows that are no part of a case: who works here, how the house runs.</summary>
    private static readonly HashSet<string> NotOfTheCase = ["Account", "Workspace", "MailServer", "Membership", "OwnAddress", "OwnHoliday", "Session", "JournalEntry", "JournalHead", "JournalPayload", "Lease", "RingKey", "PostOnce"];

    /// <summary>Files that people of the house take for themselves.</summary>
    private static readonly HashSet<string> ForTheHouse = ["/imports/{id}/refusals.csv"];

    [Fact]
    public async Task P6_What_is_reserved_leaves_by_no_way_out()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync(note: "Nota de la casa");
        var at = House.CaseOf(await me.OpenCaseAsync(relationship));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
        await studio.LookAsync(ThinkAsync);
        var planted = await studio.LookAsync(PlantAsync);
        Assert.Contains("ReservedReason.Text", planted);
        Assert.Contains("Relationship.Note", planted);
        Assert.Superset(new HashSet<string> { "DecisionNote.Text", "DecisionNote.Who", "News.Who", "News.Words" }, planted.ToHashSet());

        foreach (var route in WaysOutByRoute(studio))
        {
            var left = await Leaving.Walks[route.Way.Code](studio, me, at);

            Assert.True(left.Bytes.Length > 500, $"{route.Way} is empty.");
            Assert.True(Seeker.Finds(left.Bytes, "enero"), $"{route.Way} does not even carry the end date.");
            Assert.False(Seeker.Finds(left.Bytes, Canary), $"{route.Way} tells what is reserved.");
            Assert.False(Seeker.Finds(Encoding.UTF8.GetBytes(left.Around), Canary), $"What goes around {route.Way} tells what is reserved.");
        }
        Assert.Equal(WaysOut.All.Length, await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Way).Distinct().CountAsync()));
    }

    [Fact]
    public void Every_way_out_is_found_in_each_of_its_forms_by_the_seeker()
    {
        foreach (var form in Seeker.FormsOf(Canary))
            Assert.True(Seeker.Finds(Encoding.Latin1.GetBytes("antes " + form + " después"), Canary), form);
        for (var before = 0; before < 3; before++)
            Assert.True(Seeker.Finds(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', before) + Canary + "zzzz"))), Canary));
        Assert.False(Seeker.Finds("nada de nada"u8.ToArray(), Canary));
    }

    [Fact]
    public async Task Every_way_out_has_a_route_and_every_route_out_a_way()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;

        Assert.Equal(WaysOut.All.Select(way => way.Code).Order(), WaysOutByRoute(studio).Select(route => route.Way.Code).Order());
        Assert.Equal(
            WaysOut.All.Length,
            typeof(WaysOut).GetProperties(BindingFlags.Public | BindingFlags.Static).Count(property => property.PropertyType == typeof(WayOut))
        );
        var files = Routes(studio).Where(route => Path.GetExtension(route.RoutePattern.RawText ?? "") is { Length: > 1 } ending && !ending.Contains('}'));
        Assert.All(files.Where(route => !ForTheHouse.Contains(route.RoutePattern.RawText!)), route => Assert.NotNull(route.Metadata.GetMetadata<LeavesTheHouse>()));
    }

    [Fact]
    public void Only_the_guard_can_make_something_that_leaves()
    {
        Assert.Empty(typeof(Outbound).GetConstructors());
        Assert.All(typeof(LeakGuard).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), made => Assert.True(made.IsPrivate));
        Assert.All(typeof(Outbound).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic), made => Assert.Contains(made.GetParameters(), asked => asked.ParameterType == typeof(LeakGuard)));
        Assert.All(typeof(ReleasedCopy).GetConstructors(), made => Assert.Contains(made.GetParameters(), asked => asked.ParameterType == typeof(Outbound)));
    }

    [Fact]
    public async Task Two_cases_that_differ_only_in_what_is_reserved_leave_byte_for_byte_alike()
    {
        var plain = await PaperAsync("Ya no nos resulta rentable", "hablado");
        var other = await PaperAsync("Grita al equipo, y además nos han ofrecido algo mejor en otra parte", "Otra nota, más larga y distinta");

        Assert.Equal(plain, other);
    }

    /// <summary>Everything that may be thought and felt of a case, and how the news was told.</summary>
    private static async Task<int> ThinkAsync(ColofonDb db)
    {
        var offboarding = await db.Offboardings.SingleAsync();
        var day = new DateOnly(2026, 11, 20);
        db.AddRange(
            DecisionNote.Tried(offboarding, new TriedAlternative("talked", day, "open", "Lo hablamos"), null, db.Now),
            DecisionNote.InFavour(offboarding, "Pagan a tiempo", null, db.Now),
            DecisionNote.Answer(offboarding, "mine", "La mitad", null, db.Now),
            DecisionNote.Opinion(offboarding, "Marta", day, "Espera a enero", null, db.Now),
            DecisionNote.Feeling(offboarding, "Alivio", null, db.Now),
            new News(offboarding, new NewsHeard(day, NewsWay.Call, "Clara", "Seguimos solos"), null, db.Now)
        );
        return await db.SaveChangesAsync();
    }

    private static async Task<byte[]> PaperAsync(string reserved, string note)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(note: note)));
        for (var more = 0; more < reserved.Length % 3; more++)
            await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", reserved + more));
        if (reserved.Length > 30)
            await studio.LookAsync(ThinkAsync);
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.ReleaseAsync(at);
        return await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Bytes).SingleAsync());
    }

    private static IEnumerable<RouteEndpoint> Routes(Studio studio) =>
        studio.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static List<LeavesTheHouse> WaysOutByRoute(Studio studio) =>
        [.. Routes(studio).Select(route => route.Metadata.GetMetadata<LeavesTheHouse>()).OfType<LeavesTheHouse>()];

    /// <summary>Puts the canary into every text that is not meant for the other side, and says into which.</summary>
    private static async Task<List<string>> PlantAsync(ColofonDb db)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType) && !NotOfTheCase.Contains(type.ClrType.Name)))
            await LoadAsync(db, type.ClrType);
        List<string> planted = [];
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        foreach (var property in entry.Properties.Where(property => IsOurs(entry, property)))
        {
            property.CurrentValue = Canary;
            planted.Add($"{entry.Metadata.ClrType.Name}.{property.Metadata.Name}");
        }
        await db.SaveChangesAsync();
        return planted;
    }

    private static bool IsOurs(EntityEntry entry, PropertyEntry property) =>
        property.Metadata.ClrType == typeof(string)
        && !property.Metadata.IsKey()
        && !ToldOnPurpose.Contains($"{entry.Metadata.ClrType.Name}.{property.Metadata.Name}")
        && property.Metadata.PropertyInfo?.GetCustomAttribute<DataClassAttribute>() is { DataClass: DataClass.Private or DataClass.Internal or DataClass.Secret };

    private static async Task LoadAsync(ColofonDb db, Type type) =>
        await (Task)typeof(CanaryTests).GetMethod(nameof(LoadRowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db])!;

    private static Task LoadRowsAsync<TRow>(ColofonDb db)
        where TRow : class => db.Set<TRow>().LoadAsync();
}
