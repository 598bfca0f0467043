namespace Colofon.Storage;

/// <summary>A typed key. Version 7, so that rows lie in the order they were made; never shown to an outsider.</summary>
public interface IKey<TSelf>
    where TSelf : struct, IKey<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Of(Guid value);
}
