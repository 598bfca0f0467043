using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Imports.Batches;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;

namespace Colofon.Demo;

/// <summary>One of the many: who they are, and half a year of messages, hours and invoices. The same number and seed make the same.</summary>
internal sealed class CrowdMember(CrowdScript script, int number, int seed, DateOnly today)
{
    private const int Weeks = 26;
    private const double MessagesAWeek = 100.0 / Weeks;
    private readonly DemoDice dice = new(unchecked(seed * 1_000_003 + number));
    private readonly DateOnly first = WeekCalendar.MondayOf(today).AddDays(-7 * Weeks);

    public string Name { get; } = $"{script.Trades[number % script.Trades.Count]} {script.Names[number / script.Trades.Count % script.Names.Count]} {number}";

    public string Address { get; } = $"hola@cliente-{number}.example";

    public string Person => script.People[number % script.People.Count];

    public string Project => script.Projects[number % script.Projects.Count];

    public CounterpartKind Kind => number % 10 < 8 ? CounterpartKind.Client : number % 10 == 8 ? CounterpartKind.Supplier : CounterpartKind.Collaborator;

    /// <summary>A hundred messages, more or less, in the weeks before today.</summary>
    public IEnumerable<Interaction> Messages(WorkspaceId workspace, ImportId import, Handle handle, RelationshipId whose, Standpoint here, int count)
    {
        for (var at = 0; at < count; at++)
        {
            var isOurs = dice.Chance(0.45);
            var day = first.AddDays(Math.Min(Weeks * 7 - 1, (int)(at / MessagesAWeek * 7) + dice.Between(0, 2)));
            var moment = new DateTimeOffset(day, new TimeOnly(dice.Chance(0.12) ? dice.Between(19, 21) : dice.Between(7, 16), dice.Between(0, 59)), TimeSpan.Zero);
            var (from, to) = isOurs ? (script.Own, Address) : (Address, script.Own);
            var how = here.See(from, [to], moment);
            var message = new Interaction
            {
                WorkspaceId = workspace,
                NaturalKey = $"<{seed}.{number}.{at}@multitud.example>",
                ImportId = import,
                HandleId = handle.Id,
                Sender = from,
                Receivers = to,
                At = moment,
                Week = how.Week,
                IsOutOfHours = how.IsOutOfHours,
                Direction = how.Direction,
                Subject = dice.Pick(script.Subjects),
                Thread = $"<{seed}.{number}.{at / 4 * 4}@multitud.example>",
                Length = dice.Between(40, 900),
            };
            message.BelongTo(whose);
            handle.Met(how.On, messages: 1);
            yield return message;
        }
    }

    public IEnumerable<TimeEntry> Hours(WorkspaceId workspace, ImportId import, Handle handle, RelationshipId whose)
    {
        for (var week = 0; week < Weeks; week += 2)
        {
            var on = first.AddDays(7 * week + dice.Between(0, 4));
            var entry = new TimeEntry
            {
                WorkspaceId = workspace,
                NaturalKey = $"{seed}.{number}.{week}",
                HandleId = handle.Id,
                ImportId = import,
                On = on,
                Week = WeekCalendar.MondayOf(on),
                Minutes = 15 * dice.Between(4, 40),
                IsBillable = !dice.Chance(0.2),
                Project = Project,
                Worker = "Inés",
            };
            entry.BelongTo(whose);
            handle.Met(on, minutes: entry.Minutes);
            yield return entry;
        }
    }

    public IEnumerable<Invoice> Invoices(WorkspaceId workspace, ImportId import, Handle handle, RelationshipId whose)
    {
        for (var month = 0; month < Weeks / 4; month++)
        {
            var on = first.AddDays(28 * month + 3);
            var net = 50m * dice.Between(4, 30);
            var invoice = new Invoice
            {
                WorkspaceId = workspace,
                NaturalKey = $"{seed}.{number}.{month}",
                HandleId = handle.Id,
                ImportId = import,
                Number = $"{number}-{month + 1}",
                IssuedOn = on,
                Week = WeekCalendar.MondayOf(on),
                DueOn = on.AddDays(30),
                PaidOn = dice.Chance(0.85) ? on.AddDays(dice.Between(5, 50)) : null,
                Net = net,
                Tax = net * 0.21m,
                Total = net * 1.21m,
                Currency = "EUR",
            };
            invoice.BelongTo(whose);
            handle.Met(on, invoices: 1);
            yield return invoice;
        }
    }
}
