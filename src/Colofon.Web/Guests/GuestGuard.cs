using Colofon.Web.Accounts.SigningIn;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Guests;

/// <summary>
/// Makes guessing slow for one network, whichever address of a portal it tries: beside what each invitation allows. A
/// person needs a few tries in a quarter of an hour, and a machine wants thousands.
/// </summary>
internal sealed class GuestGuard(TimeProvider clock) : IEndpointFilter
{
    public const int PerNetwork = 40;

    private readonly Lock turn = new();
    private readonly TryCounter networks = new(PerNetwork);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Begin(SignInTry.AddressOf(http)) is not { } wait)
            return await next(context);
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    private TimeSpan? Begin(string network)
    {
        var now = clock.GetUtcNow();
        lock (turn)
        {
            if (networks.Wait(network, now) is { } wait)
                return wait;
            networks.Add(network, now);
            return null;
        }
    }
}
