namespace Colofon.Imports;

public enum ImportKind
{
    Mail,
    Hours,
    Invoices,
}
