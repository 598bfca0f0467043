using System.Collections.Immutable;

namespace Colofon.Evidence.Mime;

/// <summary>Fault codes in the order they were met, each once.</summary>
internal sealed class FaultList
{
    private List<string>? _codes;

    public void Add(string code)
    {
        _codes ??= [];
        if (!_codes.Contains(code))
            _codes.Add(code);
    }

    public ImmutableArray<string> ToImmutable() => _codes is null ? [] : [.. _codes];
}
