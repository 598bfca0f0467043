using System.Diagnostics.CodeAnalysis;

namespace Colofon.Documents;

/// <summary>Exactly one mail address that can be written anywhere: ASCII, no quoting, no route, no line break.</summary>
public sealed record MailboxAddress
{
    private const int LongestName = 200;

    private MailboxAddress(string name, string address) => (Name, Address) = (name, address);

    /// <summary>What a mail program shows; empty when there is none.</summary>
    public string Name { get; }

    /// <summary>As SMTP wants it, with the domain in its ASCII form.</summary>
    public string Address { get; }

    public string Domain => Address[(Address.IndexOf('@') + 1)..];

    /// <summary>Reads <c>a@b.example</c> or <c>Name &lt;a@b.example&gt;</c>; anything that could be two addresses is refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MailboxAddress? mailbox)
    {
        mailbox = null;
        if (text is null || text.Length > 2 * MailboxSyntax.LongestAddress || text.AsSpan().ContainsAnyInRange('\0', '\x1f'))
            return false;
        var trimmed = text.Trim();
        var open = trimmed.EndsWith('>') ? trimmed.LastIndexOf('<') : -1;
        var name = open < 0 ? "" : trimmed[..open].Trim();
        if (!MailboxSyntax.TryUnquote(ref name))
            return false;
        return TryCreate(name, open < 0 ? trimmed : trimmed[(open + 1)..^1], out mailbox);
    }

    /// <summary>The name may be anybody's: it is cleaned. The address is not: it is right or refused.</summary>
    public static bool TryCreate(string? name, string? address, [NotNullWhen(true)] out MailboxAddress? mailbox)
    {
        mailbox = MailboxSyntax.Canonical(address) is { } canonical
            ? new MailboxAddress(HeaderText.Clean(name, LongestName), canonical)
            : null;
        return mailbox is not null;
    }

    public override string ToString() => Name.Length == 0 ? Address : $"{Name} <{Address}>";
}
