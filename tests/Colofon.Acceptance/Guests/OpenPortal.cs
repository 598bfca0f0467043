namespace Colofon.Acceptance.Guests;

/// <summary>A studio with a case they know of, its owner, and somebody of the other side who is inside the portal.</summary>
internal sealed record OpenPortal(Studio Studio, Visitor Me, Visitor Them, string At, string Portal) : IAsyncDisposable
{
    public static async Task<OpenPortal> OpenAsync()
    {
        var (studio, me) = await Studio.OpenAsync();
        var them = studio.Visitor();
        var (at, portal) = await studio.HostAsync(me);
        await them.ComeInAsync(studio, portal);
        return new OpenPortal(studio, me, them, at, portal);
    }

    public async ValueTask DisposeAsync()
    {
        Them.Dispose();
        Me.Dispose();
        await Studio.DisposeAsync();
    }
}
