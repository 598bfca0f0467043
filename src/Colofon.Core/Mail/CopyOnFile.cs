using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>A released copy without its bytes.</summary>
public sealed record CopyOnFile(
    OffboardingId OffboardingId,
    OutboundId Id,
    PublicId PublicId,
    string Way,
    string FileName,
    string Sha256,
    DateTimeOffset ReleasedAt,
    string? Why
);
