using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<Instant>();
        conventions.Properties<decimal>().HaveConversion<MinorUnits>();
        conventions.Properties<string>().HaveConversion<CleanText>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        conventions.Properties<PublicId>().HaveConversion<PublicIdConverter>().HaveMaxLength(32);
        foreach (var key in typeof(Conventions).Assembly.GetTypes().Where(IsKey))
            conventions.Properties(key).HaveConversion(typeof(KeyConverter<>).MakeGenericType(key));
    }

    /// <summary>Every owned row has its workspace in its key and is filtered by it; every version is checked.</summary>
    public static void Own(ModelBuilder model, MethodInfo filter, ColofonDb db)
    {
        var own = typeof(Conventions).GetMethod(nameof(OwnOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in model.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType)).ToList())
        {
            filter.MakeGenericMethod(type.ClrType).Invoke(db, [model]);
            own.MakeGenericMethod(type.ClrType).Invoke(null, [model]);
        }
    }

    private static void OwnOne<TRow>(ModelBuilder model)
        where TRow : class, IOwned
    {
        var row = model.Entity<TRow>();
        row.HasOne<Accounts.Workspace>().WithMany().HasForeignKey(nameof(IOwned.WorkspaceId)).OnDelete(DeleteBehavior.Restrict);
        if (typeof(IVersioned).IsAssignableFrom(typeof(TRow)))
            row.Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        if (typeof(TRow).GetProperty("PublicId") is not null)
            row.HasIndex("PublicId").IsUnique();
    }

    private static bool IsKey(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IKey<>));
}
