namespace Colofon.Mail.Smtp;

/// <summary>What came of handing one message to a server.</summary>
/// <param name="Code">What kept it: <c>mail.fault.CODE</c> in the texts; empty when nothing did.</param>
/// <param name="Answer">The server's own words, if it said any.</param>
internal sealed record Carriage(CarriageEnd End, string Code, string? Answer);
