namespace Colofon.Evidence;

/// <summary>The places of an invoice's four amounts.</summary>
internal static class Money
{
    public const int Net = 0;
    public const int Tax = 1;
    public const int Withheld = 2;
    public const int Total = 3;
    public const int Count = 4;
}
