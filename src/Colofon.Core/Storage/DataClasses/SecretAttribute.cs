namespace Colofon.Storage;

public sealed class SecretAttribute() : DataClassAttribute(DataClass.Secret);
