using Colofon.Language;

namespace Colofon.Guests;

/// <summary>What stands at an address, for whoever has it and nothing else: whose studio it is and whom to write to.</summary>
public sealed record GuestPlace(string Studio, Speech Speech, string ContactName, string ContactAddress, bool IsOpen);
