using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Colofon.Testing;

/// <summary>
/// Hears every command that EF sends to one studio's database. It listens before the studio opens: a context that
/// found nobody listening tells nothing for a second after.
/// </summary>
public sealed class SqlWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<(string Sql, TimeSpan Took)> heard = new();
    private readonly List<IDisposable> listening = [];
    private string? place;

    public SqlWatch() => listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <param name="studio">Whose commands are heard; those of others are not.</param>
    public void Over(Studio studio) => place = studio.Connection is null ? studio.Folder.Database : new Npgsql.NpgsqlConnectionStringBuilder(studio.Connection).Database!;

    /// <summary>What was sent since the last time it was asked.</summary>
    public IReadOnlyList<(string Sql, TimeSpan Took)> Take()
    {
        List<(string, TimeSpan)> taken = [];
        while (heard.TryDequeue(out var one))
            taken.Add(one);
        return taken;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name != "Microsoft.EntityFrameworkCore")
            return;
        lock (listening)
            listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (place is not null && value.Value is CommandExecutedEventData { Command: { Connection: { } connection } command } data && (connection.DataSource == place || connection.Database == place))
            heard.Enqueue((command.CommandText, data.Duration));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        lock (listening)
            listening.ForEach(one => one.Dispose());
    }
}
