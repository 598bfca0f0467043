using System.Security.Cryptography;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>
/// Something that may leave. It is made from a guard that found nothing against it, and nobody but the guard's own
/// <see cref="LeakGuard.Release"/> can make such a guard: there is no second way out.
/// </summary>
public sealed class Outbound
{
    internal Outbound(LeakGuard guard)
    {
        if (!guard.LetsOut)
            throw new InvalidOperationException("What the guard holds back cannot leave.");
        (Way, PublicId, FileName) = (guard.Draft.Way, guard.Draft.PublicId, guard.Draft.FileName);
        Bytes = [.. guard.Draft.Bytes];
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Bytes));
    }

    public WayOut Way { get; }

    public PublicId PublicId { get; }

    public string FileName { get; }

    public byte[] Bytes { get; }

    public string Sha256 { get; }
}
