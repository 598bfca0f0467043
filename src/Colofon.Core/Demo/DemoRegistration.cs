using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Demo;

public static class DemoRegistration
{
    public static IServiceCollection AddDemoRoom(this IServiceCollection services)
    {
        services.AddScoped<ExampleStudio>();
        services.AddSingleton<ExampleDoor>();
        services.AddScoped<CrowdStudio>();
        services.AddScoped<DemoCast>();
        services.AddScoped<DemoCases>();
        services.AddScoped<DemoHandover>();
        services.AddScoped<DemoThoughts>();
        services.AddScoped<DemoEnding>();
        services.AddScoped<DemoAftermath>();
        return services;
    }
}
