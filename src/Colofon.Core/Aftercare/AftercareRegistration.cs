using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Aftercare;

internal static class AftercareRegistration
{
    public static IServiceCollection AddAftercare(this IServiceCollection services) =>
        services
            .AddScoped<AfterImport>()
            .AddScoped<AfterQueries>()
            .AddScoped<CareDesk>()
            .AddScoped<SuppressionList>();
}
