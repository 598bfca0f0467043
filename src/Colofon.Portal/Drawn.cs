using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Colofon.Portal;

/// <summary>An answer that is a page of the portal.</summary>
internal static class Drawn
{
    public static IResult Page<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var page = new RazorComponentResult<TPage>(parameters) { PreventStreamingRendering = true };
        page.StatusCode = status == StatusCodes.Status200OK ? null : status;
        return page;
    }
}
