using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Storage;

/// <summary>Carries the write gate of one database to every context that is opened on it.</summary>
internal sealed class GateExtension(WriteGate gate) : IDbContextOptionsExtension
{
    public WriteGate Gate => gate;

    public DbContextOptionsExtensionInfo Info => new GateInfo(this);

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    private sealed class GateInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is GateInfo;
    }
}
