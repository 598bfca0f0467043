namespace Colofon.Accounts;

/// <summary>Somebody who is to have an account.</summary>
public sealed record NewPerson(string Name, string Email, string Password);
