using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell.Forms;

/// <summary>Takes a form only from a page of ours that this person was shown.</summary>
internal sealed class FormGuard : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var checkedForm = context.HttpContext.Features.Get<IAntiforgeryValidationFeature>();
        return checkedForm is { IsValid: false } ? Results.StatusCode(StatusCodes.Status400BadRequest) : await next(context);
    }
}
