using Colofon.Offboardings;

namespace Colofon.Mail;

/// <summary>One way in which something can leave the house. All of them are in <see cref="WaysOut"/>.</summary>
public sealed record WayOut
{
    internal WayOut(string code, string mediaType, string extension) => (Code, MediaType, Extension) = (code, mediaType, extension);

    public string Code { get; }

    public string MediaType { get; }

    public string Extension { get; }

    /// <summary>It ends something: when nobody knows whether it left, a person is asked before it leaves again.</summary>
    public bool IsNotice { get; init; }

    /// <summary>What it is for the case: asked when it is queued and again when it is sent, so that closed means closed.</summary>
    public CaseAction Action { get; init; } = CaseAction.SendMail;

    /// <summary>It reaches also whoever asked for no more messages, as a notice does: they ask for it themselves.</summary>
    public bool ReachesSuppressed { get; init; }

    public override string ToString() => Code;
}
