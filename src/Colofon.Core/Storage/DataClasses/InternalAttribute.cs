namespace Colofon.Storage;

public sealed class InternalAttribute() : DataClassAttribute(DataClass.Internal);
