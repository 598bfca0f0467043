using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Journal;

/// <summary>What an entry is about. <paramref name="Case"/> is the offboarding it belongs to, if any.</summary>
public readonly record struct JournalSubject(string Kind, Guid Id, OffboardingId? Case = null)
{
    public static JournalSubject Of(WorkspaceId id) => new("workspace", id.Value);

    public static JournalSubject Of(RelationshipId id) => new("relationship", id.Value);

    public static JournalSubject Of(OffboardingId id) => new("offboarding", id.Value, id);

    public static JournalSubject Of(ImportId id) => new("import", id.Value);

    public static JournalSubject Account(Guid id) => new("account", id);
}
