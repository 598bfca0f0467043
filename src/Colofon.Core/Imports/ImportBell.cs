using Colofon.Storage;

namespace Colofon.Imports;

/// <summary>Rings when there is something to read.</summary>
public sealed class ImportBell : Bell;
