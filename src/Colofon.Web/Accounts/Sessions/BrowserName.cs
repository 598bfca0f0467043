namespace Colofon.Web.Accounts.Sessions;

/// <summary>Names a browser as its owner would, so that they know their sessions apart. What it says is not proof.</summary>
internal static class BrowserName
{
    // The order matters: most of them also claim to be Chrome or Safari.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    public static string Of(string agent) =>
        string.Join(" · ", new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>());

    private static string? Find((string Mark, string Name)[] known, string agent) =>
        known.Where(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Select(one => one.Name).FirstOrDefault();
}
