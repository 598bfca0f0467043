using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Colofon.Tests.Signals;

/// <summary>Counts the commands that reach the database.</summary>
internal sealed class CommandCounter : DbCommandInterceptor
{
    private int count;

    public int Take() => Interlocked.Exchange(ref count, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
