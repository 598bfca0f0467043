namespace Colofon.Backups;

/// <summary>Why there is no backup, or why one is not restored; <paramref name="Key"/> says it in any language.</summary>
public sealed record BackupFault(string Key, params object[] Arguments);
