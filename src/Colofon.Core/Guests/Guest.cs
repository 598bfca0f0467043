using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>Somebody who came in, at the moment of one request.</summary>
public sealed record Guest(WorkspaceId Workspace, OffboardingId OffboardingId, PublicId Case, Invitation Invitation, DateOnly Today, TimeZoneInfo Zone);
