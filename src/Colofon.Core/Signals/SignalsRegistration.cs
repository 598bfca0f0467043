using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Signals;

public static class SignalsRegistration
{
    /// <summary>The verbs of the portfolio, for the web and for the command line.</summary>
    public static IServiceCollection AddSignalsRoom(this IServiceCollection services)
    {
        services.AddScoped<PortfolioDesk>();
        services.AddScoped<PortfolioQueries>();
        services.AddScoped<FactDesk>();
        services.AddScoped<FactQueries>();
        services.AddScoped<WeekDesk>();
        return services;
    }
}
