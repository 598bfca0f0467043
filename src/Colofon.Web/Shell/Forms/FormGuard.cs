using Colofon.Portal;
using Colofon.Web.Accounts.KeptForms;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Colofon.Web.Shell.Forms;

/// <summary>
/// Takes a form only from a page of ours that this person was shown. What a page too old sent is shown again, to be
/// sent with one press.
/// </summary>
internal sealed class FormGuard(IOptions<AntiforgeryOptions> forgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            return await next(context);
        if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            await TooLong.LetInAsync(http);
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        // ASP.NET refuses to read a form it has found invalid; this one is read only to be shown again.
        http.Features.Set<IAntiforgeryValidationFeature>(null);
        if (!http.Request.HasFormContentType)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (!http.Request.Cookies.ContainsKey(forgery.Value.Cookie.Name!))
            return Page.Of<CookiesPage>(status: StatusCodes.Status400BadRequest);
        try
        {
            return await http.RequestServices.GetRequiredService<KeptFormSeal>().ReadAsync(http) is { } kept && http.User.Identity?.IsAuthenticated == true
                ? Page.Of<KeptFormPage>(new { Form = kept }, StatusCodes.Status400BadRequest)
                : Results.StatusCode(StatusCodes.Status400BadRequest);
        }
        catch (InvalidDataException)
        {
            return Page.Of<ProblemPage>(new { Status = StatusCodes.Status400BadRequest, Kind = "unreadable" }, StatusCodes.Status400BadRequest);
        }
    }
}
