using System.Data.Common;
using Colofon.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>What stopped an import, as a code: <c>import.fault.…</c> in the texts.</summary>
internal static class ImportFault
{
    public static string Of(Exception fault) =>
        fault switch
        {
            _ when DiskFull.Is(fault) => "disk-full",
            FileNotFoundException or DirectoryNotFoundException => "file-gone",
            IOException or UnauthorizedAccessException => "file-unreadable",
            DbException or DbUpdateException => "database",
            _ => "unexpected",
        };
}
