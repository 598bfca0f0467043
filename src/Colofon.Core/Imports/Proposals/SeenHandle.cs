using Colofon.Relationships;

namespace Colofon.Imports.Proposals;

/// <summary>An address or a name as it stands in the evidence, with how much there is of it.</summary>
public sealed record SeenHandle(
    HandleId Id,
    HandleKind Kind,
    string Value,
    string DisplayName,
    int Messages,
    int Automatic,
    int Minutes,
    int Invoices,
    DateOnly? FirstOn,
    DateOnly? LastOn
)
{
    public bool IsBetweenPeople => Messages > 0 || Minutes > 0 || Invoices > 0;

    public string Shown => DisplayName.Length > 0 ? DisplayName : Value;

    internal string Domain => Value[(Value.LastIndexOf('@') + 1)..];

    /// <summary>Hours and invoices say more of a relationship than messages.</summary>
    internal int Weight => Messages + Minutes / 30 + Invoices * 10;
}
