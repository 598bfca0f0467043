using Colofon.Mail.Outbox;
using Colofon.Mail.Smtp;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Mail;

internal static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services
            .AddSingleton<MailBell>()
            .AddScoped<SendingRules>()
            .AddScoped<Mailer>()
            .AddScoped<MailServerDesk>()
            .AddScoped<DispatchDesk>()
            .AddSingleton<DispatchUpkeep>()
            .AddSingleton<SmtpCarrier>()
            .AddScoped<DispatchRunner>();
}
