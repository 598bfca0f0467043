namespace Colofon.Imports.Files;

public static class DiskFull
{
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether a write failed because there is no room left, on the disk or in the database's file.</summary>
    public static bool Is(Exception fault) =>
        fault is IOException { HResult: NoSpace or QuotaExceeded or WindowsDiskFull }
        || fault is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 13 }
        || fault is Npgsql.PostgresException { SqlState: "53100" }
        || (fault.InnerException is { } inner && Is(inner));
}
