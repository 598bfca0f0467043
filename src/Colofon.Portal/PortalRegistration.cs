using Colofon.Portal.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Portal;

public static class PortalRegistration
{
    /// <param name="services">The host's; it adds its own <see cref="PortalDoor"/>.</param>
    /// <param name="database">How the host reaches the database that has the views.</param>
    public static IServiceCollection AddPortal(this IServiceCollection services, PortalLook look, Action<DbContextOptionsBuilder> database)
    {
        services.AddSingleton(look);
        services.AddSingleton<UploadTurns>();
        services.AddDbContext<PortalDb>(database);
        return services.AddScoped<PortalReader>();
    }
}
