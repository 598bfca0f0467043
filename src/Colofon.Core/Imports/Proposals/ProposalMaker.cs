using Colofon.Relationships;

namespace Colofon.Imports.Proposals;

/// <summary>
/// Puts together what seems to be one: addresses of one domain (of a provider's, each alone), and names that sound like
/// a domain, like a person or like each other.
/// </summary>
internal sealed class ProposalMaker(IReadOnlyList<KnownRelationship> known, IReadOnlySet<string> ourDomains)
{
    private const string Domain = "domain:";
    private readonly Dictionary<string, List<SeenHandle>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> people = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Stem)> domains = [];

    public List<Proposal> Make(IReadOnlyCollection<SeenHandle> handles)
    {
        foreach (var address in handles.Where(handle => handle.Kind == HandleKind.Address).OrderByDescending(handle => handle.Weight))
            AddAddress(address);
        foreach (var name in handles.Where(handle => handle.Kind == HandleKind.Name).OrderByDescending(handle => handle.Weight))
            Add(KeyOfName(name), name);
        return [.. groups.Select(group => Propose(group.Key, group.Value)).OrderByDescending(one => one.Weight).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }

    private void AddAddress(SeenHandle address)
    {
        var isAlone = MailDomains.IsProvider(address.Domain);
        var key = isAlone ? "address:" + address.Value : Domain + MailDomains.Registered(address.Domain);
        Add(key, address);
        if (isAlone && address.DisplayName.Length > 0)
            people.TryAdd(CompanyNames.Stem(address.DisplayName), key);
    }

    private void Add(string key, SeenHandle handle)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = [];
            if (key.StartsWith(Domain, StringComparison.Ordinal))
                domains.Add((key, MailDomains.Stem(key[Domain.Length..])));
        }
        group.Add(handle);
    }

    private string KeyOfName(SeenHandle name)
    {
        var stem = CompanyNames.Stem(name.DisplayName);
        if (known.FirstOrDefault(one => one.Stem == stem) is { } relationship && relationship.Domains.Order(StringComparer.Ordinal).FirstOrDefault() is { } domain)
            return Domain + domain;
        if (people.TryGetValue(stem, out var person))
            return person;
        return domains.Find(one => one.Stem == stem).Key
            ?? domains.Find(one => CompanyNames.SoundsLike(one.Stem, name.DisplayName)).Key
            ?? "name:" + stem;
    }

    private Proposal Propose(string key, List<SeenHandle> handles)
    {
        var name = NameOf(handles);
        var relationship = KnownBy(key, name);
        return new(key, relationship?.Name ?? name, relationship?.Id, [.. handles.OrderByDescending(handle => handle.Weight)])
        {
            IsOurs = key.StartsWith(Domain, StringComparison.Ordinal) && ourDomains.Contains(key[Domain.Length..]),
        };
    }

    private KnownRelationship? KnownBy(string key, string name)
    {
        var domain = key.StartsWith(Domain, StringComparison.Ordinal) ? key[Domain.Length..] : null;
        var stem = CompanyNames.Stem(name);
        return known.FirstOrDefault(one => domain is not null && one.Domains.Contains(domain)) ?? known.FirstOrDefault(one => one.Stem == stem);
    }

    /// <summary>What an invoice calls them, else a time sheet; else what their domain or address says.</summary>
    private static string NameOf(List<SeenHandle> handles)
    {
        if (handles.Where(handle => handle.Kind == HandleKind.Name).MaxBy(handle => (handle.Invoices, handle.Minutes)) is { } named)
            return CompanyNames.Said(named.DisplayName);
        var first = handles[0];
        return MailDomains.IsProvider(first.Domain) ? first.Shown : MailDomains.Shown(first.Domain);
    }
}
