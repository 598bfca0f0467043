using System.Reflection;

namespace Colofon.Guests;

/// <summary>One column of a view: a property of an entity, found under an alias of the view's tables, under its own name or another.</summary>
internal sealed record PortalColumn(string Alias, Type Entity, string Property, string? As = null)
{
    public string Name => As ?? Property;

    public PropertyInfo Source => Entity.GetProperty(Property) ?? throw new InvalidOperationException($"{Entity.Name} has no {Property}.");
}
