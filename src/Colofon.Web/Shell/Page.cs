using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Colofon.Web.Shell;

/// <summary>An answer that is a page. Parameters are given as an anonymous object.</summary>
internal static class Page
{
    public static IResult Of<TPage>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var page = parameters is null ? new RazorComponentResult<TPage>() : new RazorComponentResult<TPage>(parameters);
        page.PreventStreamingRendering = true;
        page.StatusCode = status == StatusCodes.Status200OK ? null : status;
        return page;
    }

    /// <summary>The page again, with what was typed and what is wrong with it.</summary>
    public static IResult Again<TPage>(object parameters)
        where TPage : IComponent => Of<TPage>(parameters, StatusCodes.Status422UnprocessableEntity);
}
