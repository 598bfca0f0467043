namespace Colofon.Storage;

public sealed class ClientVisibleAttribute() : DataClassAttribute(DataClass.ClientVisible);
