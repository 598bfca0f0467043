using System.Text.Json;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Web.Signals;

/// <summary>Why a number is missing, in the few words that fit where the number would be.</summary>
internal static class Unknown
{
    public static string Short(UnknownReason reason, Texts texts)
    {
        var key = "portfolio.unknown." + JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());
        return texts[texts.Has(key) ? key : "portfolio.unknown"];
    }

    public static string Short(Measure measure, Texts texts) => Short(measure.Unknown ?? UnknownReason.TooFewWeeks, texts);
}
