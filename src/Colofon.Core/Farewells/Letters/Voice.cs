namespace Colofon.Farewells.Letters;

/// <summary>Who speaks: one person or a team; the order is that of the forms in <c>[[he|hemos]]</c>.</summary>
public enum Voice
{
    One,
    Team,
}
