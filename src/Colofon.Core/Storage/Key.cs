namespace Colofon.Storage;

public static class Key
{
    public static TKey New<TKey>()
        where TKey : struct, IKey<TKey> => TKey.Of(Guid.CreateVersion7());

    public static TKey? TryParse<TKey>(string? text)
        where TKey : struct, IKey<TKey> => Guid.TryParseExact(text, "D", out var value) ? TKey.Of(value) : null;
}
