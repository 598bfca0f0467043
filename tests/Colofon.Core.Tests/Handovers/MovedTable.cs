using System.Globalization;
using System.Text;
using Colofon.Handovers;
using Colofon.Language;

namespace Colofon.Core.Tests.Handovers;

/// <summary>A move as a person would check it on paper.</summary>
internal static class MovedTable
{
    private static readonly Texts Texts = Texts.Of(Speech.Es);

    public static string Of(PlanShift shift)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"último día: {Day(shift.Before.Ends)} → {Day(shift.After.Ends)}\n\n");
        foreach (var line in shift.Moved)
            text.Append(CultureInfo.InvariantCulture, $"{line.Task.Code} | {Day(line.Before)} → {Day(line.After)} | {Why(line)} | {line.Task.Title}\n");
        text.Append("\nse quedan:\n");
        foreach (var task in shift.Stays)
            text.Append(CultureInfo.InvariantCulture, $"{task.Code} | {Day(task.DueOn)} | {Texts[task.IsDone ? "plan.stays.done" : "plan.stays.pinned"]} | {task.Title}\n");
        return text.ToString();
    }

    private static string Why(PlanShiftLine line)
    {
        var why = Texts[$"plan.why.{line.Why}", line.Other?.Title];
        return why + (line.IsPast ? $" ({Texts["plan.says.past"]})" : "") + (line.IsFree ? $" ({Texts["plan.says.free"]})" : "");
    }

    private static string Day(DateOnly? day) => day?.ToString("ddd yyyy-MM-dd", Speech.Es.Culture()) ?? Texts["plan.no-date"];
}
