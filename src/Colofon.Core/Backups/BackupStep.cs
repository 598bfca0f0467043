namespace Colofon.Backups;

/// <summary>How far it is: <paramref name="Key"/> says with what, <paramref name="Part"/> runs from 0 to 1.</summary>
public readonly record struct BackupStep(string Key, double Part);
