using System.Data.Common;
using System.Security.Cryptography;
using Colofon.Imports.Files;
using Colofon.Language;
using Colofon.Portal.Pages;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Colofon.Web.Shell;

/// <summary>An answer without a body becomes a kind page; an exception becomes one with a reference and no secrets.</summary>
internal sealed class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        string? reference = null;
        try
        {
            await next(http);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
            log.LogError(fault, "Request failed, reference {Reference}", reference);
            http.Response.Clear();
            http.Response.StatusCode = StatusOf(fault);
            if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
                http.Response.Headers.RetryAfter = "5";
        }
        if (IsBare(http))
            await Draw(http, reference).ExecuteAsync(http);
    }

    /// <summary>Whoever comes from outside is shown nothing of the house, not even its menu.</summary>
    private static IResult Draw(HttpContext http, string? reference) =>
        http.Request.Path.StartsWithSegments("/p")
            ? Page.Of<TroublePage>(new { Status = http.Response.StatusCode, Language = http.RequestServices.GetRequiredService<Screen>().Speech.Code(), Reference = reference })
            : Page.Of<ProblemPage>(new { Status = http.Response.StatusCode, Reference = reference });

    private static int StatusOf(Exception fault) =>
        fault switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            // More fields, or a longer one, than a form may have.
            InvalidDataException => StatusCodes.Status400BadRequest,
            _ when DiskFull.Is(fault) => StatusCodes.Status507InsufficientStorage,
            _ when IsAway(fault) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

    /// <summary>The database is busy, or gone for now: what was asked can be asked again.</summary>
    private static bool IsAway(Exception fault) =>
        fault is SqliteException { SqliteErrorCode: 5 or 6 }
        || fault is DbException { IsTransient: true }
        || (fault.InnerException is { } inner && IsAway(inner));

    private static bool IsBare(HttpContext http) =>
        !http.Response.HasStarted
        && http.Response is { StatusCode: >= 400, ContentLength: null or 0, ContentType: null }
        && !HttpMethods.IsHead(http.Request.Method);
}
