using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Colofon.Web.Shell;

/// <summary>
/// Style sheets, scripts and icons, embedded and served under the hash of their content: the same from `dotnet run`,
/// from a published folder and in tests, and kept by browsers for ever.
/// </summary>
internal static class StaticAssets
{
    private static readonly FrozenDictionary<string, Asset> All = typeof(StaticAssets)
        .Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Assets/", StringComparison.Ordinal))
        .Select(Read)
        .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    public static string Url(string name) => $"/assets/{All[name].Hash}/{name}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/assets/{hash}/{name}", Serve).AllowAnonymous();

    private static IResult Serve(string hash, string name, HttpContext http)
    {
        if (!All.TryGetValue(name, out var asset) || asset.Hash != hash)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type);
    }

    private static Asset Read(string resource)
    {
        using var stream = typeof(StaticAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var name = Path.GetFileName(resource);
        return new Asset(name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16], TypeOf(name), bytes);
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };

    private sealed record Asset(string Name, string Hash, string Type, byte[] Bytes);
}
