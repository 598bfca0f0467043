using Colofon.Cli.Tone.Editors.Protocol;

namespace Colofon.Cli.Tone.Editors;

/// <summary>The texts open in an editor. The newest words of each are read; the reading of older ones is given up.</summary>
internal sealed class OpenTexts(Func<PublishDiagnostics, Task> publish)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, OpenText> open = new(StringComparer.Ordinal);

    public void Read(Draft draft, LintRequest request)
    {
        lock (gate)
        {
            open.Remove(draft.Uri, out var older);
            older?.GiveUp();
            var cancel = new CancellationTokenSource();
            var before = older?.Reading ?? Task.FromResult<Reading?>(null);
            open[draft.Uri] = new OpenText(draft, Task.Run(() => ReadAsync(draft, request, before, cancel.Token)), cancel);
        }
    }

    public void ReadAll(LintRequest request)
    {
        foreach (var text in All())
            Read(text.Draft, request);
    }

    public Draft? Find(string uri)
    {
        lock (gate)
            return open.GetValueOrDefault(uri)?.Draft;
    }

    /// <summary>What was found in the newest words; null when they changed meanwhile, or are not open.</summary>
    public Task<Reading?> ReadingOf(string uri)
    {
        lock (gate)
            return open.GetValueOrDefault(uri)?.Reading ?? Task.FromResult<Reading?>(null);
    }

    public Task Close(string uri)
    {
        lock (gate)
        {
            if (!open.Remove(uri, out var text))
                return Task.CompletedTask;
            text.GiveUp();
            return publish(new(uri, null, []));
        }
    }

    public void GiveUp()
    {
        foreach (var text in All())
            text.GiveUp();
    }

    private List<OpenText> All()
    {
        lock (gate)
            return [.. open.Values];
    }

    // Behind the older reading, which ends at its next word: many letters typed at once are not many readings at once.
    private async Task<Reading?> ReadAsync(Draft draft, LintRequest request, Task before, CancellationToken cancel)
    {
        await before.ContinueWith(_ => { }, TaskScheduler.Default);
        if (cancel.IsCancellationRequested)
            return null;
        try
        {
            var reading = Reading.Of(draft, request, cancel);
            await Publish(Diagnostics.Of(reading), cancel);
            return reading;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Task Publish(PublishDiagnostics diagnostics, CancellationToken cancel)
    {
        lock (gate)
        {
            cancel.ThrowIfCancellationRequested();
            return publish(diagnostics);
        }
    }
}
