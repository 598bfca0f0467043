using Colofon.Mail;

namespace Colofon.Web.Shell;

/// <summary>Marks a route whose answer is meant for somebody outside.</summary>
internal sealed record LeavesTheHouse(WayOut Way);
