using Microsoft.AspNetCore.Routing;

namespace Colofon.Web.Shell;

/// <summary>The groups of endpoints, by who may use them.</summary>
internal sealed record Doors(RouteGroupBuilder Anybody, RouteGroupBuilder Viewers, RouteGroupBuilder Members, RouteGroupBuilder Owners);
