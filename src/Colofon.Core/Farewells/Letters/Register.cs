namespace Colofon.Farewells.Letters;

/// <summary>How Spanish addresses the reader; the order is that of the forms in <c>[[te|le|les|os]]</c>.</summary>
public enum Register
{
    Tu,
    Usted,
    Ustedes,
    Vosotros,
}
