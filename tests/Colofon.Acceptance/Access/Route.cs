using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Access;

/// <summary>One way in, as the running application has it.</summary>
internal sealed record Route(string Method, string Pattern, RouteEndpoint Endpoint)
{
    /// <summary>Of people from outside, who have a table of their own.</summary>
    public bool IsOfPortal => Pattern.StartsWith("/p/", StringComparison.Ordinal);

    public bool IsPost => Method != "GET";

    /// <summary>The parameters of its path, each with the word before it: <c>offboardings/{id}</c>.</summary>
    public IReadOnlyList<string> Kinds =>
        [.. Endpoint.RoutePattern.PathSegments.Index().Where(segment => IsParameter(segment.Index)).Select(segment => $"{Word(segment.Index - 1)}/{Word(segment.Index)}")];

    public string Path(IReadOnlyDictionary<string, string> values) =>
        "/" + string.Join('/', Enumerable.Range(0, Endpoint.RoutePattern.PathSegments.Count).Select(at => IsParameter(at) ? values[$"{Word(at - 1)}/{Word(at)}"] : Word(at)));

    public override string ToString() => $"{Method,-5}| {Pattern}";

    public static IReadOnlyList<Route> All(Studio studio, bool isPortal = false) =>
        [
            .. studio.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => new Route(method, endpoint.RoutePattern.RawText!, endpoint)))
                .Where(route => route.IsOfPortal == isPortal)
                .OrderBy(route => route.Pattern, StringComparer.Ordinal)
                .ThenBy(route => route.Method, StringComparer.Ordinal),
        ];

    private bool IsParameter(int at) => Endpoint.RoutePattern.PathSegments[at].Parts is [Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart];

    private string Word(int at) =>
        at < 0 ? "" : string.Concat(Endpoint.RoutePattern.PathSegments[at].Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }));
}
