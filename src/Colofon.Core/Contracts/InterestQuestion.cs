namespace Colofon.Contracts;

/// <summary>An invoice between businesses that was paid late: its amount with VAT, its due date, the day it was paid.</summary>
internal sealed record InterestQuestion(decimal Amount, DateOnly Due, DateOnly Paid);
