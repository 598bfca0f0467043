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

<<<<<<< HEAD
    /// <summary>It leaves only while the case is open.</summary>
    public bool NeedsOpenCase { get; init; }

    /// <summary>They asked for it themselves, this minute: no door stands against it.</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>What the case has to permit, when it is queued and when it is sent; none where stage and door are enough.</summary>
    public CaseAction? Action { get; init; }
=======
    /// <summary>What it is for the case: asked when it is queued and again when it is sent, so that closed means closed.</summary>
    public CaseAction Action { get; init; } = CaseAction.SendMail;
>>>>>>> main

    public override string ToString() => Code;
}
