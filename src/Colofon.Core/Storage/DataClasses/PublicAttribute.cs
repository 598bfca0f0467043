namespace Colofon.Storage;

public sealed class PublicAttribute() : DataClassAttribute(DataClass.Public);
