using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Scale;

/// <summary>A page asks the database the same number of questions whatever there is in it.</summary>
public sealed class QueryCountTests
{
    private const int Tries = 3;
    private const int MostTries = 200;
    private const int Most = 45;

    [Fact]
    public async Task Every_page_asks_as_much_with_ten_thousand_relationships_as_with_a_hundred()
    {
        using var watch = new SqlWatch();
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        watch.Over(studio);
        using var inés = owner;
        var one = await FillAsync(studio, 0, 100);
        var opened = await OpenAsync(studio, one);
        string[] paths = ["/", "/portfolio", "/portfolio?q=hotel", "/portfolio?page=2", $"/relationships/{one[0]}", "/offboardings", $"/offboardings/{opened}"];
        var few = await CountAsync(inés, watch, paths);

        await OpenAsync(studio, await FillAsync(studio, 100, 10_000));
        var many = await CountAsync(inés, watch, paths);

        Assert.All(few.Zip(many), pair => Assert.True(pair.First.Sql.Count == pair.Second.Sql.Count, $"{pair.First.Path}: {pair.First.Sql.Count}, then {pair.Second.Sql.Count}\n" + string.Join('\n', pair.Second.Sql.Except(pair.First.Sql))));
        Assert.All(few, page => Assert.InRange(page.Sql.Count, 1, Most));
    }

    /// <summary>Without knowing how its tables are filled, SQLite reads every long reading to count them. PostgreSQL looks by itself, when it finds time.</summary>
    [Fact]
    public async Task The_portfolio_is_counted_and_sorted_from_an_index_alone()
    {
        using var watch = new SqlWatch();
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        watch.Over(studio);
        using var inés = owner;
        await FillAsync(studio, 0, 1000);
        await studio.UseAsync<ImportUpkeep, int>(async upkeep =>
        {
            await upkeep.LookAsync(CancellationToken.None);
            return 0;
        });
        if (studio.Connection is not null)
            return;

        var asked = (await SteadyAsync(inés, watch, "/portfolio")).Where(sql => sql.Contains("\"Health\"", StringComparison.Ordinal) && (sql.Contains("GROUP BY", StringComparison.Ordinal) || sql.Contains("ORDER BY", StringComparison.Ordinal))).ToList();

        Assert.Equal(2, asked.Count);
        foreach (var sql in asked)
            Assert.Contains("COVERING INDEX IX_Health_List", await studio.LookAsync(db => PlanAsync(db, sql)), StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(ColofonDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(sql, "@\\w+").Select(match => match.Value).Distinct())
            command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter(name, 1));
        await using var reader = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        await db.Database.CloseConnectionAsync();
        return string.Join('\n', steps);
    }

    private static async Task<List<(string Path, List<string> Sql)>> CountAsync(Visitor visitor, SqlWatch watch, string[] paths)
    {
        List<(string, List<string>)> counts = [];
        foreach (var path in paths)
        {
            counts.Add((path, await SteadyAsync(visitor, watch, path)));
        }
        return counts;
    }

    // What works in the background may ask at the same moment: only what is heard the same several times in a row is
    // what the page asks.
    private static async Task<List<string>> SteadyAsync(Visitor visitor, SqlWatch watch, string path)
    {
        List<string> last = [];
        var same = 0;
        for (var at = 0; at < MostTries && same < Tries; at++)
        {
            watch.Take();
            Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GetAsync(path)).Status);
            var sent = watch.Take().Select(command => command.Sql).ToList();
            same = sent.Count > 0 && sent.Count == last.Count ? same + 1 : 1;
            last = sent;
        }
        return last;
    }

    private static Task<List<RelationshipId>> FillAsync(Studio studio, int from, int to) =>
        studio.LookAsync(async db =>
        {
            var today = (await db.HereAsync()).Today(db.Now);
            var rows = Enumerable.Range(from, to - from).Select(number => new Relationship(db.Workspace, CounterpartKind.Client, $"Hotel Quimera {number}", Speech.Es, db.Now)).ToList();
            var readings = PortfolioReview.Review([.. rows.Select(row => new RelationshipEvidence(row.Id.Value, [], [], EvidenceDates.Of([]), true))], new PortfolioSettings(null, null), today);
            await db.WriteAsync(async () =>
            {
                await db.AddManyAsync(rows);
                await db.AddManyAsync([.. rows.Select(row => new Person(db.Workspace, row.Id, "Clara Muestra", null))]);
                await db.AddManyAsync([.. readings.Select(reading => HealthRow.Of(db.Workspace, reading))]);
                await RelationshipIndex.WriteAsync(db, CancellationToken.None);
            });
            return rows.ConvertAll(row => row.Id);
        });

    private static Task<OffboardingId> OpenAsync(Studio studio, List<RelationshipId> relationships) =>
        studio.UseAsync<OffboardingDesk, OffboardingId>(async desk =>
        {
            OffboardingId last = default;
            foreach (var relationship in relationships.Take(relationships.Count > 1000 ? 12 : 2))
                last = (await desk.OpenAsync(relationship, EndDirection.Natural, null))!.Id;
            return last;
        });
}
