using Colofon.Evidence.Data;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>Tells what a machine wrote. X-Auto-Response-Suppress is not asked: it only begs others to be silent.</summary>
internal static class AutomaticMail
{
    public static AutomaticKind Judge(HeaderBlock headers, List<BodyPart> parts, MailAddress? from, string subject)
    {
        var type = First(headers, "Content-Type");
        if (IsReport(type, from))
            return AutomaticKind.Report;
        if (IsReply(headers, type, subject) || parts.Any(IsCalendarReply))
            return AutomaticKind.AutoReply;
        return IsBulk(headers, from) ? AutomaticKind.Bulk : AutomaticKind.None;
    }

    private static bool IsReport(string type, MailAddress? from) =>
        type.StartsWith("multipart/report", StringComparison.Ordinal)
        || (from is { } sender && AutomaticWords.Known.ReportSenders.Contains(LocalPart(sender)));

    private static bool IsReply(HeaderBlock headers, string type, string subject) =>
        First(headers, "Auto-Submitted") is { Length: > 0 } submitted && submitted.Split(';')[0].Trim() != "no"
        || headers.Has("X-Autoreply") || headers.Has("X-Autorespond")
        || First(headers, "Precedence") is "auto_reply" or "auto-reply"
        || First(headers, "Return-Path") == "<>"
        || type.StartsWith("text/calendar", StringComparison.Ordinal)
        || AutomaticWords.Known.ReplySubjects.Open(Folded.Text(subject), whole: true);

    private static bool IsCalendarReply(BodyPart part) =>
        part.Type.Value == "text/calendar" && string.Equals(part.Type["method"], "reply", StringComparison.OrdinalIgnoreCase);

    private static bool IsBulk(HeaderBlock headers, MailAddress? from)
    {
        var words = AutomaticWords.Known;
        return words.BulkHeaders.Any(headers.Has)
            || words.BulkPrecedences.Contains(First(headers, "Precedence"))
            || (from is { } sender && words.NoReplySenders.Contains(LocalPart(sender)))
            || words.BulkMailers.Any(First(headers, "X-Mailer").Contains);
    }

    private static string LocalPart(MailAddress address) => address.Address.Split('@', '+')[0];

    private static string First(HeaderBlock headers, string name) => headers.First(name)?.Trim().ToLowerInvariant() ?? "";
}
