using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Colofon.Storage;

internal sealed class PublicIdConverter() : ValueConverter<PublicId, string>(id => id.Value, stored => new(stored));
