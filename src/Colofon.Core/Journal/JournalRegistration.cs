using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Journal;

public static class JournalRegistration
{
    public static IServiceCollection AddJournalRoom(this IServiceCollection services)
    {
        services.AddScoped<JournalVerifier>();
        services.AddScoped<JournalSentences>();
        services.AddSingleton<JournalAudit>();
        return services;
    }
}
