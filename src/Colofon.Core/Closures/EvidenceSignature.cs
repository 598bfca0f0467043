using System.Security.Cryptography;
using System.Text;

namespace Colofon.Closures;

/// <summary>One signature inside a sealed file, and its link of the chain that begins with the act's own hash.</summary>
internal sealed record EvidenceSignature(string Side, string Means, string Name, string Address, string Trace, string At, string ActSha256, string Previous, string Hash)
{
    public static IReadOnlyList<EvidenceSignature> Chain(FrozenAct act, IEnumerable<ActSignature> signatures)
    {
        List<EvidenceSignature> chain = [];
        foreach (var one in signatures.OrderBy(one => one.SignedAt).ThenBy(one => one.Side))
        {
            var link = new EvidenceSignature(Code(one.Side), Code(one.Means), one.Name, one.Address, one.Trace, ActBytes.Moment(one.SignedAt), one.Sha256, chain.Count == 0 ? act.Sha256 : chain[^1].Hash, "");
            chain.Add(link with { Hash = link.Counted() });
        }
        return chain;
    }

    /// <summary>The hash that this link has, whatever the file says of it.</summary>
    public string Counted() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Previous, Side, Means, Name, Address, Trace, At, ActSha256))));

    private static string Code<TCode>(TCode code)
        where TCode : struct, Enum => code.ToString().ToLowerInvariant();
}
