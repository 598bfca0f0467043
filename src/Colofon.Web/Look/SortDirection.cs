namespace Colofon.Web.Look;

public enum SortDirection
{
    Ascending,
    Descending,
}
