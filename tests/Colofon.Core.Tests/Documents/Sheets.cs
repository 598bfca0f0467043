using Colofon.Documents;
using Colofon.Language;

namespace Colofon.Tests.Documents;

internal static class Sheets
{
    public const string Body = """
        Buenos días, Clara:

        Le escribo para decirle que he decidido terminar nuestra colaboración en el mantenimiento de la tienda el 30 de diciembre de 2026. Quiero que lo sepa por mí y con tiempo.

        Este año concentro el estudio en proyectos de identidad, y la tienda necesita una dedicación que ya no puedo ofrecer.

        Gracias por la confianza de este tiempo y, muy en especial, por el catálogo de otoño.

        Un cordial saludo,

        Inés Muestra
        Estudio Ejemplo
        """;

    public static LetterSheet Spanish(string body = Body) => new()
    {
        Language = Speech.Es,
        Title = "Carta",
        Sender = ["Estudio Ejemplo", "Calle de la Muestra, 12, 2.º", "46001 Valencia", "ines@estudio.example"],
        Place = "Valencia",
        ReleasedOn = new DateOnly(2026, 11, 24),
        Recipient = ["Clara Modelo", "Cerámicas Ejemplo, S.L.", "Avenida del Ejemplo, 3", "12540 Villarreal"],
        Subject = "Fin de nuestra colaboración el 30 de diciembre de 2026",
        Body = body,
    };
}
