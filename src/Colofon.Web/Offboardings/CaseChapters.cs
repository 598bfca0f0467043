using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Web.Look;

namespace Colofon.Web.Offboardings;

/// <summary>The chapters of a case and how far each is.</summary>
internal static class CaseChapters
{
    private static readonly string[] Names = ["decision", "contract", "letter", "out", "portal", "handover", "closure", "act", "after"];

    public static IReadOnlyList<ChapterItem> Of(CaseFile file, string? current, Texts texts)
    {
        var asked = Gates.For(file.Facts(), Stage.Closed, file.Moment);
        return [.. Names.Select((name, at) => Item(at + 1, name, asked))];

        ChapterItem Item(int number, string name, IReadOnlyList<Requirement> all)
        {
            var own = all.Where(one => one.Where.Split('#', '/')[0] == name).ToList();
            var state = name == current ? ChapterState.Current : own.Count > 0 && own.All(one => one.Holds) ? ChapterState.Done : ChapterState.Todo;
            var title = texts.Has($"chapter.{name}.{file.Offboarding.Direction}") ? texts[$"chapter.{name}.{file.Offboarding.Direction}"] : texts[$"chapter.{name}"];
            return new ChapterItem(number, title, Cases.Href(file.Id, name), state, state == ChapterState.Done ? texts["chapter.done"] : null);
        }
    }
}
