using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Feedback;

internal static class FeedbackRegistration
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) =>
        services
            .AddSingleton<SurveyDoor>()
            .AddScoped<ReflectionDesk>()
            .AddScoped<SurveyRules>()
            .AddScoped<SurveyPost>()
            .AddScoped<SurveyQueries>()
            .AddScoped<SurveyDesk>()
            .AddScoped<SurveyReminders>();
}
