namespace Colofon.Evidence;

/// <summary>An e-mail address with the name written beside it.</summary>
/// <param name="Address">The address in lower case, as <c>local@domain</c>.</param>
/// <param name="Name">The decoded display name; empty when none was written.</param>
public readonly record struct MailAddress(string Address, string Name)
{
    /// <summary>The part after the last <c>@</c>, in lower case; empty when there is none.</summary>
    public string Domain => Address.LastIndexOf('@') is var at and >= 0 ? Address[(at + 1)..] : "";
}
