using System.Reflection;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Conventions;

public sealed class DataClassTests
{
    [Fact]
    public void Every_property_of_every_entity_says_who_may_read_it()
    {
        using var db = Model.Of(isSqlite: true);

        var silent =
            from type in db.Model.GetEntityTypes()
            where type.ClrType.Assembly == typeof(ColofonDb).Assembly
            from property in type.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where type.FindProperty(property.Name) is not null && property.GetCustomAttribute<DataClassAttribute>() is null
            select $"{type.ClrType.Name}.{property.Name}";

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_table_belongs_to_a_workspace_or_is_a_named_exception()
    {
        string[] exceptions = ["Account", "Workspace", "Session", "Lease", "RingKey"];
        using var db = Model.Of(isSqlite: true);

        var strays = db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Assembly == typeof(ColofonDb).Assembly && !typeof(IOwned).IsAssignableFrom(type.ClrType))
            .Select(type => type.ClrType.Name)
            .Except(exceptions);

        Assert.Empty(strays);
    }
}
