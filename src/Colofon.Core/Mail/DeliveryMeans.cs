namespace Colofon.Mail;

/// <summary>How a letter can be handed over: the texts are <c>delivery.means.CODE</c>.</summary>
public static class DeliveryMeans
{
    public static IReadOnlyList<string> All { get; } = ["in-person", "burofax", "certified-mail", "courier", "own-email"];
}
