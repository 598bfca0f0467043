namespace Colofon.Web.Shell;

/// <summary>The names this server answers to. Any other is somebody pointing a name of theirs at it (L15).</summary>
internal static class OwnHosts
{
    public static IList<string> Of(ServeOptions options) =>
        [
            "localhost", "127.0.0.1", "[::1]",
            .. options.Urls.Split(';').Select(HostOf).Where(IsName),
            .. options.Hosts.Select(host => host.Trim()).Where(IsName),
        ];

    private static string HostOf(string url) => Uri.TryCreate(url.Replace("*", "0.0.0.0").Replace("+", "0.0.0.0"), UriKind.Absolute, out var address) ? address.Host : "";

    // An address that means every one says nothing about names.
    private static bool IsName(string host) => host is not ("" or "0.0.0.0" or "[::]" or "*");
}
