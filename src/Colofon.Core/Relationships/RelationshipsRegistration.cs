using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Relationships;

public static class RelationshipsRegistration
{
    public static IServiceCollection AddRelationshipsRoom(this IServiceCollection services)
    {
        services.AddScoped<RelationshipDesk>();
        services.AddScoped<RelationshipQueries>();
        return services;
    }
}
