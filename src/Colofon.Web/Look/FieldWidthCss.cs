namespace Colofon.Web.Look;

internal static class FieldWidthCss
{
    public static string? Css(this FieldWidth width) => width switch
    {
        FieldWidth.Short => "w-short",
        FieldWidth.Date => "w-date",
        FieldWidth.Money => "w-money",
        FieldWidth.Medium => "w-medium",
        _ => null,
    };
}
