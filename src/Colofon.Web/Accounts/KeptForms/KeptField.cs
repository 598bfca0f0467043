namespace Colofon.Web.Accounts.KeptForms;

public sealed record KeptField(string Name, string Value);
