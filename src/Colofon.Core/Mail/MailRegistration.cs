using Colofon.Mail.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Mail;

internal static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services
            .AddSingleton<MailBell>()
            .AddScoped<SendingRules>()
            .AddScoped<Mailer>()
            .AddScoped<DispatchDesk>();
}
