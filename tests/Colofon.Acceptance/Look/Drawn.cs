using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Colofon.Acceptance.Look;

/// <summary>A part of a page, drawn on its own under a Spanish culture, where numbers carry commas.</summary>
internal static class Drawn
{
    public static async Task<IDocument> Part<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("es-ES");
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value));
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPart>(view)).ToHtmlString()
        );
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
