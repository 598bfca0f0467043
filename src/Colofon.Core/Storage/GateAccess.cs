using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Colofon.Storage;

internal static class GateAccess
{
    private static readonly WriteGate Open = new(closed: false);

    public static WriteGate Gate(this ColofonDb db) =>
        db.GetService<IDbContextOptions>().FindExtension<GateExtension>()?.Gate ?? Open;
}
