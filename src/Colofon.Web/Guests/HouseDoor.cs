using Colofon.Closures;
using Colofon.Guests;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Portal;
using Colofon.Storage;
using Colofon.Web.Accounts.Sessions;

namespace Colofon.Web.Guests;

/// <summary>The portal's door, over the desks of the house: what a guest asks for, in their own case and nothing else.</summary>
internal sealed class HouseDoor(GuestDoor door) : PortalDoor
{
    public override async Task<PortalPlace?> FindAsync(string address, CancellationToken cancel) =>
        await door.FindAsync(address, cancel) is { } place ? new PortalPlace(place.Studio, place.Speech.Code(), place.ContactName, place.ContactAddress, place.IsOpen) : null;

    public override async Task<PortalCode?> AskCodeAsync(string address, string mail, CancellationToken cancel) =>
        await door.AskAsync(address, mail, cancel) is { } asked ? new PortalCode(asked.Browser, asked.Refusal) : null;

    public override Task<string?> EnterAsync(string address, string? browser, string code, string agent, CancellationToken cancel) =>
        door.EnterAsync(address, browser, code, BrowserName.Of(agent), cancel);

    public override async Task<PortalGuest?> WhoAsync(PortalPass pass, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { } guest ? Told(guest) : null;

    public override Task LeaveAsync(PortalPass pass, CancellationToken cancel) => door.LeaveAsync(pass.Address, pass.Token, cancel);

    public override async Task<bool> DoTaskAsync(PortalPass pass, string task, string? note, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { } guest
        && await door.ActAsync<MarkDesk, bool>(guest, desk => desk.DoOutsideAsync(guest.OffboardingId, new PublicId(task), ReaderOf(guest), guest.Invitation.Called, note, cancel));

    public override async Task<bool> AnswerAsync(PortalPass pass, string deliverable, bool isAccepted, string? note, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { Invitation.Side: GuestSide.Client } guest
        && await door.ActAsync<DeliverableDesk, bool>(guest, desk => desk.AnswerOutsideAsync(guest.OffboardingId, new PublicId(deliverable), isAccepted, guest.Invitation.Called, note, cancel));

    public override async Task<string> SignAsync(PortalPass pass, string act, string shownHash, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { Invitation.Side: GuestSide.Client } guest
            ? (await door.ActAsync<GuestSigning, SigningOutcome>(guest, signing => signing.SignAsync(guest, new PublicId(act), shownHash, cancel))).Code
            : SigningOutcome.Unknown.Code;

    public override int LargestFile => Parcel.Largest;

    public override async Task<string> LeaveFileAsync(PortalPass pass, string? name, byte[]? bytes, string? note, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is not { } guest ? "over"
        : Parcel.Of(name, bytes, out var refusal) is not { } parcel ? (refusal == "none" ? "missing" : refusal!)
        : await door.ActAsync<GuestFiles, string>(guest, files => files.LeaveAsync(guest, parcel, note, cancel));

    public override async Task<string> AskAsync(PortalPass pass, string text, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { } guest ? await door.ActAsync<GuestQuestions, string>(guest, questions => questions.AskAsync(guest, text, cancel)) : "not-now";

    public override async Task<string?> SurveyAsync(PortalPass pass, CancellationToken cancel) =>
        await GuestAsync(pass, cancel) is { } guest && await door.ActAsync<GuestSurvey, string?>(guest, survey => survey.OpenAsync(guest, cancel)) is { } secret ? "/s/" + secret : null;

    private Task<Guest?> GuestAsync(PortalPass pass, CancellationToken cancel) => door.WhoAsync(pass.Address, pass.Token, cancel);

    private static PlanAudience ReaderOf(Guest guest) => guest.Invitation.Side == GuestSide.Successor ? PlanAudience.Successor : PlanAudience.Client;

    private static PortalGuest Told(Guest guest) =>
        new(
            guest.Invitation.PublicId.Value,
            guest.Case.Value,
            guest.Invitation.Called,
            guest.Invitation.Speech.Code(),
            guest.Invitation.Side == GuestSide.Successor,
            guest.Invitation.ContactName,
            guest.Invitation.ContactAddress,
            guest.Invitation.OpenUntil,
            guest.Today,
            guest.Zone,
            guest.MayPost,
            guest.HasSurvey
        );
}
