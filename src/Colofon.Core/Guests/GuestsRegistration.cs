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
            .AddScoped<InvitationQueries>()
            .AddScoped<InvitationDesk>();
}
