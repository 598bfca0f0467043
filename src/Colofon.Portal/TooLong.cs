using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Colofon.Portal;

/// <summary>What is too long is refused without being read. But a browser that is still sending does not listen to the answer: the rest is let in for a while, and kept nowhere.</summary>
public static class TooLong
{
    private const long MostBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Lets in what is still on its way, up to 16 MB and three seconds.</summary>
    public static async Task LetInAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes || http.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } limit)
            return;
        limit.MaxRequestBodySize = null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await http.Request.Body.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (OperationCanceledException) { }
    }
}
