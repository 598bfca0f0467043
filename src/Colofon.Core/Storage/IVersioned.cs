namespace Colofon.Storage;

/// <summary>A long-lived row: whoever saves over a version they did not see is told so.</summary>
public interface IVersioned
{
    int Version { get; }
}
