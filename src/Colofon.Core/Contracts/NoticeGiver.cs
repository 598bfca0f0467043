namespace Colofon.Contracts;

/// <summary>Who tells the other that the contract ends.</summary>
internal enum NoticeGiver
{
    Provider,
    Client,
}
