using Colofon.Language;
using Colofon.Mail.Outbox;

namespace Colofon.Web.Mail;

/// <summary>What a person is told of a message: where it is, since or until when, and why.</summary>
internal static class MessageWords
{
    public static string State(Dispatch message, Texts texts, TimeZoneInfo zone) =>
        texts[$"messages.state.{message.State}", Moment(message.DueAt, texts, zone)];

    public static string? Why(Dispatch message, Texts texts) =>
        message.Fault is not { } code ? null : texts[(message.State == DispatchState.Stopped ? "mail.refusal." : "mail.fault.") + code];

    public static string Moment(DateTimeOffset at, Texts texts, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(texts["date.moment"], texts.Speech.Culture());
}
