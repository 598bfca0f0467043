namespace Colofon.Mail;

/// <summary>How a letter can be handed over: the texts are <c>delivery.means.CODE</c>.</summary>
public static class DeliveryMeans
{
    /// <summary>Sent from here: noted when the server took it, and by nobody's hand.</summary>
    public const string Mail = "mail";

    public static IReadOnlyList<string> All { get; } = ["in-person", "burofax", "certified-mail", "courier", "own-email"];
}
