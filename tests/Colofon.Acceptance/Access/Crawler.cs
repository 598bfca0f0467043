using AngleSharp.Dom;

namespace Colofon.Acceptance.Access;

/// <summary>Follows every link from a page, as a person with much time would, and remembers every answer.</summary>
internal sealed class Crawler(Visitor visitor)
{
    private const int Most = 400;

    private readonly Dictionary<string, Answer> seen = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Answer> Seen => seen;

    public async Task GoAsync(params IEnumerable<string> starts)
    {
        var ahead = new Queue<string>(starts);
        while (ahead.TryDequeue(out var path) && seen.Count < Most)
        {
            if (!seen.TryAdd(path, null!))
                continue;
            var answer = seen[path] = await visitor.GetAsync(path);
            if (answer.Message.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in answer.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsOurs))
                ahead.Enqueue(link);
        }
    }

    private bool IsOurs(string path) =>
        !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/language/", StringComparison.Ordinal) && !path.StartsWith("/assets/", StringComparison.Ordinal) && !seen.ContainsKey(path);
}
