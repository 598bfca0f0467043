using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Colofon.Testing;

/// <summary>What came back: status, headers, bytes, and the page if it is one.</summary>
public sealed record Answer(HttpStatusCode Status, Uri Address, HttpResponseMessage Message, byte[] Bytes)
{
    private IDocument? page;

    public string Html => System.Text.Encoding.UTF8.GetString(Bytes);

    public IDocument Page => page ??= new HtmlParser().ParseDocument(Html);

    /// <summary>The text a person reads, spaces folded.</summary>
    public string Text => string.Join(' ', (Page.QuerySelector("main") ?? Page.Body)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Path => Address.PathAndQuery;
}
