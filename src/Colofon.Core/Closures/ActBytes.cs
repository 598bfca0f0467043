using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Colofon.Language;

namespace Colofon.Closures;

/// <summary>
/// The one way to write an act as bytes, so that anybody gets the same hash from the same words: UTF-8, lines ended by
/// a line feed, a head of seven lines, an empty line and the body.
/// </summary>
internal sealed record ActBytes(string Case, string Act, int Number, string Language, DateTimeOffset FrozenAt, string Title, string Body)
{
    private const string Format = "colofon-act/1";

    public static ActBytes Of(FrozenAct act) =>
        new(act.CasePublicId.Value, act.PublicId.Value, act.Number, act.Speech.Code(), act.FrozenAt, act.Title, act.Body);

    public byte[] Bytes =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Format}\ncase: {Case}\nact: {Act}\nnumber: {Number}\nlanguage: {Language}\nfrozen: {Moment(FrozenAt)}\ntitle: {Title}\n\n{Body}\n"
            )
        );

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>UTC to the microsecond, which both databases keep.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
