using System.Security.Cryptography;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;
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
        }
        if (IsBare(http))
            await Page.Of<ProblemPage>(new { Status = http.Response.StatusCode, Reference = reference }).ExecuteAsync(http);
    }

    private static int StatusOf(Exception fault) =>
        fault switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status500InternalServerError,
        };

    private static bool IsBare(HttpContext http) =>
        !http.Response.HasStarted
        && http.Response is { StatusCode: >= 400, ContentLength: null or 0, ContentType: null }
        && !HttpMethods.IsHead(http.Request.Method);
}
