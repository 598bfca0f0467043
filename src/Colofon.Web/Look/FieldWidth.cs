namespace Colofon.Web.Look;

/// <summary>How wide a control is: about as wide as what goes in it.</summary>
public enum FieldWidth
{
    Full,
    Short,
    Date,
    Money,
    Medium,
}
