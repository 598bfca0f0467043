using Colofon.Imports.Files;
using Colofon.Imports.Proposals;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Imports;

public static class ImportsRegistration
{
    public static IServiceCollection AddImportsRoom(this IServiceCollection services)
    {
        services.AddSingleton<IncomingFiles>();
        services.AddSingleton<ImportBell>();
        services.AddSingleton<ImportUpkeep>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportRunner>();
        services.AddScoped<EvidenceDesk>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<Signals.TallyDesk>();
        return services;
    }
}
