using System.Collections.Frozen;
using System.Globalization;

namespace Colofon.Imports.Proposals;

/// <summary>What a domain says of who is behind it: a provider's says nothing, an organisation's names it.</summary>
internal static class MailDomains
{
    private static readonly Words Known = Words.Read();

    /// <summary>Whether anybody may have an address there, so that each address is somebody else.</summary>
    public static bool IsProvider(string domain) => Known.Providers.Contains(domain);

    /// <summary>The registered domain an address is at.</summary>
    public static string OfAddress(string address) => Registered(address[(address.LastIndexOf('@') + 1)..]);

    /// <summary>The part that an organisation registered: <c>mail.ejemplo.com.es</c> is <c>ejemplo.com.es</c>.</summary>
    public static string Registered(string domain)
    {
        var labels = domain.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var length = labels is [.., _, var second, { Length: 2 }] && Known.SharedSecondLevels.Contains(second) ? 3 : 2;
        return labels.Length <= length ? string.Join('.', labels) : string.Join('.', labels[^length..]);
    }

    /// <summary>The name in it, as letters and digits: what company names are compared with.</summary>
    public static string Stem(string domain) => CompanyNames.Letters(FirstLabel(domain));

    /// <summary>The name in it as people would write it.</summary>
    public static string Shown(string domain) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(FirstLabel(domain).Replace('-', ' ').Replace('_', ' '));

    private static string FirstLabel(string domain) => Registered(domain).Split('.')[0];

    private sealed record Words(FrozenSet<string> Providers, FrozenSet<string> SharedSecondLevels)
    {
        public static Words Read()
        {
            using var data = EmbeddedJson.Open("Imports/Proposals/mail-domains.json");
            return new(EmbeddedJson.Set(data, "providers"), EmbeddedJson.Set(data, "sharedSecondLevels"));
        }
    }
}
