using Colofon.Storage;

namespace Colofon.Web.Shell;

/// <summary>What a server is told: its folder, its database, where it listens and whose clock it follows.</summary>
public sealed record ServeOptions(DataFolder Folder, string Urls)
{
    /// <summary>A PostgreSQL connection string; none means the SQLite file of the folder.</summary>
    public string? Database { get; init; }

    /// <summary>Names this server answers to besides those of this computer and of <see cref="Urls"/>.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long what works in the background lets the first pages go before.</summary>
    public TimeSpan WorkAfter { get; init; }

    /// <summary>How often a password is hashed over itself, when it is not as often as it should be: for tests, which sign in all the time.</summary>
    public int? HashRounds { get; init; }

    /// <summary>No log on the console: for tests.</summary>
    public bool IsQuiet { get; init; }
}
