namespace Colofon.Storage;

/// <summary>One thing looked at; <paramref name="Key"/> and <paramref name="Arguments"/> say it in any language.</summary>
public sealed record CheckupLine(string What, CheckupLevel Level, string Key, object[] Arguments);
