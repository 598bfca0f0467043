using System.Collections;
using System.Reflection;
using Colofon.Acceptance.Offboardings;
using Colofon.Aftercare;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Documents;
using Colofon.Farewells;
using Colofon.Farewells.Meetings;
using Colofon.Feedback;
using Colofon.Guests;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Feedback;

/// <summary>The verbs below the pages, which jobs, imports, the command line and the portal use, each called on what is over.</summary>
public sealed class ClosedDesksTests
{
    /// <summary>Verbs that only read, or that a case which is over still permits in some state; the rest has to change nothing.</summary>
    private static readonly Dictionary<string, CaseAction> StillMay = new()
    {
        [nameof(CareDesk.SettleAsync)] = CaseAction.Reflect,
        [nameof(CareDesk.ReviewAsync)] = CaseAction.Reflect,
        [nameof(CareDesk.SetTermsAsync)] = CaseAction.Reflect,
        [nameof(ReflectionDesk.LookBackAsync)] = CaseAction.Reflect,
        [nameof(ReflectionDesk.TeachAsync)] = CaseAction.Reflect,
        [nameof(ReflectionDesk.LearnAsync)] = CaseAction.Reflect,
        [nameof(SurveyDesk.AskAsync)] = CaseAction.InviteToSurvey,
        [nameof(SurveyDesk.RemindAsync)] = CaseAction.InviteToSurvey,
        [nameof(Colofon.Mail.Outbox.DispatchDesk.UndoAsync)] = CaseAction.Read,
    };

    [Fact]
    public async Task No_verb_of_any_desk_changes_a_case_that_is_over()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;
        var id = await PreparedAsync(studio);
        List<string> wrong = [];
        foreach (var (stage, door) in ClosedStates.All)
        {
            await studio.TurnAsync(id, stage, door);
            foreach (var verb in Verbs().Where(verb => !Allows(verb, stage, door)))
            {
                var before = await studio.LookAsync(RowPrint.TakeAsync);
                var fault = await CallAsync(studio, verb, id);
                if (fault is not null)
                    wrong.Add($"{verb.DeclaringType!.Name}.{verb.Name} throws on a case that is {stage}: {fault}");
                if (await studio.LookAsync(RowPrint.TakeAsync) != before)
                    wrong.Add($"{verb.DeclaringType!.Name}.{verb.Name} changes a case that is {stage} with door {door}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_desks_are_found() => Assert.True(Verbs().Count() > 30);

    private static bool Allows(MethodInfo verb, Stage stage, Door? door)
    {
        if (!StillMay.TryGetValue(verb.Name, out var action))
            return false;
        var offboarding = new Offboarding(Key.New<Colofon.Accounts.WorkspaceId>(), Key.New<RelationshipId>(), EndDirection.Provider, null, DateTimeOffset.UnixEpoch);
        offboarding.Move(stage, null, null, DateTimeOffset.UnixEpoch);
        return offboarding.Permits(action, door);
    }

    private static IEnumerable<MethodInfo> Verbs() =>
        typeof(ColofonDb).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Desk", StringComparison.Ordinal) && type.IsClass)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(verb => typeof(Task).IsAssignableFrom(verb.ReturnType) && verb.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(OffboardingId));

    private static async Task<string?> CallAsync(Studio studio, MethodInfo verb, OffboardingId id)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(await studio.FirstWorkspaceAsync(), await studio.LookAsync(db => db.Users.Select(row => row.Id).FirstAsync()));
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        var given = new List<object?>();
        foreach (var parameter in verb.GetParameters())
            given.Add(await GiveAsync(db, parameter, id));
        try
        {
            await (Task)verb.Invoke(scope.ServiceProvider.GetRequiredService(verb.DeclaringType!), [.. given])!;
            return null;
        }
        catch (Exception fault)
        {
            return (fault.InnerException ?? fault).Message;
        }
    }

    /// <summary>Something good of every kind a verb asks for. A new kind gets a line here.</summary>
    private static async Task<object?> GiveAsync(ColofonDb db, ParameterInfo parameter, OffboardingId id)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(OffboardingId))
            return id;
        if (type == typeof(CancellationToken))
            return CancellationToken.None;
        if (type == typeof(string))
            return parameter.Name switch { "means" => "burofax", "code" => RequirementCodes.LastDay, _ => "Un texto de prueba" };
        if (type == typeof(PublicId))
            return await db.ReleasedCopies.Select(row => (PublicId?)row.PublicId).FirstOrDefaultAsync() ?? PublicId.New();
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (parameter.HasDefaultValue)
            return null;
        if (type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IKey<>)))
            return await KeyAsync(db, type);
        return type == typeof(WayOut) ? WayOf(parameter.Member.DeclaringType!) : Given(type);
    }

    private static WayOut WayOf(Type desk) => desk == typeof(SurveyDesk) ? WaysOut.SurveyEml : desk == typeof(MeetingDesk) ? WaysOut.MeetingIcs : desk == typeof(InvitationDesk) ? WaysOut.PortalEml : WaysOut.LetterPdf;

    private static object? Given(Type type) =>
        type == typeof(DateOnly) ? new DateOnly(2026, 11, 20)
        : type == typeof(bool) ? true
        : type == typeof(int) ? 1
        : type == typeof(decimal) ? 1000m
        : type == typeof(Guid) ? Guid.CreateVersion7()
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
        : type == typeof(TriedAlternative) ? new TriedAlternative(Alternatives.All[0].Code, new DateOnly(2026, 11, 1), Alternatives.Outcomes[0].Code, "Hablamos")
        : type == typeof(NewsHeard) ? new NewsHeard(new DateOnly(2026, 11, 1))
        : type == typeof(ContractWords) ? new ContractWords { Period = "30 días" }
        : type == typeof(LetterFilling) ? new LetterFilling { Recipient = "Clara Muestra" }
        : type == typeof(SurveyRequest) ? new SurveyRequest(Clara(), SurveySet.Short, new Uri("http://127.0.0.1"))
        : type == typeof(GuestRequest) ? new GuestRequest(Clara(), default, Speech.Es, Register.Tu, new DateOnly(2027, 1, 1), new Uri("http://127.0.0.1"))
        : type == typeof(Parcel) ? Parcel.Of("manual.txt", [1, 2, 3], out _)
        : type == typeof(MailboxAddress) ? Clara()
        : type == typeof(TaskWords) ? new TaskWords { Title = "Pasar las claves" }
        : type == typeof(AccessWords) ? new AccessWords("Panel de la tienda", null, null, default, null)
        : type == typeof(MeetingPlan) ? Talk()
        : type == typeof(PlanDates) ? new PlanDates(null, new DateOnly(2026, 11, 20))
        : typeof(IReadOnlyDictionary<string, string>).IsAssignableFrom(type) ? new Dictionary<string, string> { ["well"] = "La calma" }
        : typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type.IsClass && type.GetConstructor([]) is { } made ? made.Invoke([])
        : throw new InvalidOperationException($"Say in ClosedDesksTests how to give a {type.Name}.");

    private static async Task<object?> KeyAsync(ColofonDb db, Type key)
    {
        var row = db.Model.GetEntityTypes().FirstOrDefault(type => type.ClrType.GetProperty("Id")?.PropertyType == key);
        if (row is null)
            return Activator.CreateInstance(key, Guid.CreateVersion7());
        var find = typeof(ClosedDesksTests).GetMethod(nameof(FirstAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(row.ClrType);
        return await (Task<object?>)find.Invoke(null, [db])! ?? Activator.CreateInstance(key, Guid.CreateVersion7());
    }

    private static async Task<object?> FirstAsync<TRow>(ColofonDb db)
        where TRow : class => await db.Set<TRow>().AsNoTracking().FirstOrDefaultAsync() is { } row ? typeof(TRow).GetProperty("Id")!.GetValue(row) : null;

    /// <summary>A case with something of everything in it.</summary>
    private static async Task<OffboardingId> PreparedAsync(Studio studio)
    {
        var at = await studio.EndAsync(await studio.MeetAsync());
        var id = Key.TryParse<OffboardingId>(at.Split('/')[2])!.Value;
        await studio.LookAsync(async db =>
        {
            var offboarding = await db.Offboardings.SingleAsync(row => row.Id == id);
            db.Add(new Letter(offboarding, "announcement-client", Speech.Es, Register.Tu, "Nuestro final", "Hola, Clara. Termino en noviembre.", db.Now));
            db.Add(new ReservedReason(offboarding, "Diez meses de cambios", null, db.Now));
            db.Add(new ShareableReason(offboarding, "Concentro el estudio", null, db.Now));
            db.Add(new CriticalDate(db.Workspace, offboarding.RelationshipId, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 2), "Campaña"));
            db.Add(new Meeting(offboarding, Talk(), null, db.Now));
            db.Add(new CareTask(offboarding, CareKind.CheckIn, new DateOnly(2026, 12, 4), db.Now));
            db.Add(new Lesson(offboarding, "Pedir anticipo", null, null, null, db.Now));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private static MeetingPlan Talk() => new(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero), 30, default, "En el estudio", "Charla", Clara());

    private static MailboxAddress Clara() => MailboxAddress.TryCreate("Clara Muestra", "clara@ceramicas.example", out var to) ? to : throw new InvalidOperationException();
}
