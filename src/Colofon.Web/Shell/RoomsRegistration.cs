using Colofon.Imports;
using Colofon.Journal;
using Colofon.Signals;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Shell;

internal static class RoomsRegistration
{
    /// <summary>The desks of every room.</summary>
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddImportsRoom();
        services.AddJournalRoom();
        services.AddSignalsRoom();
    }
}
