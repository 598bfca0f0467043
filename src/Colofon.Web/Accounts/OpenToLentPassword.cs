namespace Colofon.Web.Accounts;

/// <summary>Marks an endpoint that may be used before choosing a password of one's own.</summary>
internal sealed class OpenToLentPassword
{
    public static readonly OpenToLentPassword Mark = new();
}
