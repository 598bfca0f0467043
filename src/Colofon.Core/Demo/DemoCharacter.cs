using Colofon.Relationships;

namespace Colofon.Demo;

/// <summary>
/// One invented relationship: messages a week at the start, how they grow to the end, the share that comes out of
/// hours, the share we answer, hours a week and net income a month.
/// </summary>
internal sealed record DemoCharacter(
    string Name,
    string Domain,
    IReadOnlyList<string> People,
    string Kind,
    string Project,
    double Inbound,
    double Growth,
    double Late,
    double Reply,
    double Hours,
    decimal Net,
    string Register
)
{
    public CounterpartKind CounterpartKind => Enum.Parse<CounterpartKind>(Kind);

    public Register Address => Enum.Parse<Register>(Register);

    public string Email(string person) => $"{Relationships.Handle.NameKey(person).Split(' ')[0]}@{Domain}";
}
