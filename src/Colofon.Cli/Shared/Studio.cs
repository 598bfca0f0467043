using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Shared;

/// <summary>The data opened for a verb: one scope, inside one workspace once it has entered it.</summary>
internal sealed class Studio(IServiceProvider services, TextWriter error)
{
    /// <summary>The services of this scope: <c>Get&lt;OffboardingDesk&gt;()</c>.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Where messages go; data goes to the output of the verb.</summary>
    public TextWriter Error { get; } = error;

    public ColofonDb Db => Get<ColofonDb>();

    public TService Get<TService>()
        where TService : notnull => Services.GetRequiredService<TService>();

    public Task<Workspace> WorkspaceAsync(CancellationToken cancel = default) =>
        Db.Workspaces.SingleAsync(workspace => workspace.Id == Db.Workspace, cancel);
}
