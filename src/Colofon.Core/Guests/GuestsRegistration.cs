using Colofon.Guests.Exchange;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Guests;

internal static class GuestsRegistration
{
    public static IServiceCollection AddGuests(this IServiceCollection services) =>
        services
            .AddSingleton<GuestDoor>()
            .AddScoped<GuestEntry>()
            .AddScoped<GuestPost>()
            .AddScoped<GuestSigning>()
            .AddScoped<GuestSurvey>()
            .AddScoped<GuestFiles>()
            .AddScoped<GuestQuestions>()
            .AddScoped<GivingDesk>()
            .AddScoped<AnsweringDesk>()
            .AddScoped<ExchangeQueries>()
            .AddScoped<InvitationQueries>()
            .AddScoped<InvitationDesk>();
}
