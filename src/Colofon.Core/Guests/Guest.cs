using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>Somebody who came in, at the moment of one request.</summary>
/// <param name="MayPost">The case still takes what they leave.</param>
/// <param name="HasSurvey">They were asked how it was, under the address they are invited with, and have not said.</param>
public sealed record Guest(WorkspaceId Workspace, OffboardingId OffboardingId, PublicId Case, Invitation Invitation, DateOnly Today, TimeZoneInfo Zone, bool MayPost, bool HasSurvey);
