using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Colofon.Storage;

internal sealed class KeyConverter<TKey>() : ValueConverter<TKey, Guid>(key => key.Value, stored => Read(stored))
    where TKey : struct, IKey<TKey>
{
    private static TKey Read(Guid stored) => TKey.Of(stored);
}
