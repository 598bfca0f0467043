using System.Text.Encodings.Web;
using System.Text.Unicode;
using Colofon.Accounts;
using Colofon.Portal;
using Colofon.Storage;
using Colofon.Web.Accounts;
using Colofon.Web.Aftercare;
using Colofon.Web.Guests;
using Colofon.Web.Imports;
using Colofon.Web.Mail;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Colofon.Web.Shell;

/// <summary>The web application: built here, so that the program and the tests open the same door.</summary>
public static class ColofonServer
{
    public static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = options.Folder.Path });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.FormBytes;
        });
        Log(builder, options);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Use(app, isBehindProxy: options.Hosts.Count > 0);
        Routes.Map(app);
        return app;
    }

    /// <summary>Brings the database up to date before anybody is let in.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancel = default)
    {
        _ = Task.Run(() => WarmAsync(app.Services), cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        await Upkeep.MigrateAsync(db, scope.ServiceProvider.GetRequiredService<DatabaseChoice>(), cancel);
    }

    // The model of the database takes half of a start to build: it is begun beside everything else that a start does.
    private static async Task WarmAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContextAsync();
        _ = db.Model;
    }

    private static void Log(WebApplicationBuilder builder, ServeOptions options)
    {
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // That the ring lies unencrypted in the database is told by `colofon doctor`, not at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (options.IsQuiet)
            return;
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddServices(IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton(options.Clock);
        services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);
        var choice = DatabaseChoice.For(options.Folder, options.Database);
        services.AddColofonStorage(options.Folder, choice);
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddScoped<Screen>();
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "colofon-form";
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddHostFiltering(filter => filter.AllowedHosts = OwnHosts.Of(options));
        services.AddDataProtection().SetApplicationName("colofon");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IServiceProvider>((ring, root) => ring.XmlRepository = ActivatorUtilities.CreateInstance<KeyRing>(root));
        services.AddSignIn();
        if (options.HashRounds is { } rounds)
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = rounds);
        services.AddRooms();
        services.AddSingleton<PortalDoor, HouseDoor>();
        services.AddSingleton<GuestGuard>();
        services.AddPortal(new PortalLook(StaticAssets.Url("colofon.css"), StaticAssets.Url("colofon.svg")), database => choice.ConfigurePortal(database));
        services.AddSingleton(new WorkStart(options.WorkAfter));
        services.AddHostedService<ImportWorker>();
        services.AddHostedService<MailWorker>();
        services.AddHostedService<ReminderWorker>();
    }

    private static void Use(WebApplication app, bool isBehindProxy)
    {
        // A proxy on this computer says for whom it asks, and whether they came by https. Nobody else is believed.
        if (isBehindProxy)
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ErrorPages>();
        app.UseHostFiltering();
        app.UseMiddleware<CookieLimit>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<PresenceKeeper>();
        app.UseAuthorization();
        app.UseMiddleware<LentPasswordKeeper>();
        app.UseAntiforgery();
    }
}
