namespace Colofon.Storage;

public sealed class PrivateAttribute() : DataClassAttribute(DataClass.Private);
