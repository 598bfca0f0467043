using Colofon.Decisions;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Decisions;

/// <summary>Reads the forms of the page that helps to be sure.</summary>
internal static class CertaintyForm
{
    public const int Longest = 4000;

    public static TriedAlternative Tried(Fields fields, DateOnly today) =>
        new(Code(fields, "alternative", Alternatives.All), Past(fields, "triedOn", today), Code(fields, "outcome", Alternatives.Outcomes), fields.Text("triedText", Longest));

    /// <summary>The answers that differ from those the form was drawn with: what somebody else wrote meanwhile is not written over.</summary>
    public static IReadOnlyDictionary<string, string> Answers(Fields fields)
    {
        Dictionary<string, string> answers = [];
        foreach (var question in CertaintyQuestions.All)
        {
            var text = fields.Optional(Answer(question), Longest)?.ReplaceLineEndings("\n");
            if (text is not null && text != fields[Seen(question)].ReplaceLineEndings("\n").Trim())
                answers[question.Code] = text;
        }
        return answers;
    }

    public static string Answer(CodedText question) => "answer-" + question.Code;

    public static string Seen(CodedText question) => "seen-" + question.Code;

    /// <summary>A day that has come.</summary>
    public static DateOnly Past(Fields fields, string name, DateOnly today)
    {
        var day = fields.Date(name, isRequired: true);
        if (day > today)
            fields.Refuse(name, "open.news-future");
        return day ?? today;
    }

    private static string Code(Fields fields, string name, IReadOnlyList<CodedText> among)
    {
        if (among.All(one => one.Code != fields[name]))
            fields.Refuse(name, "field.choice");
        return fields[name];
    }
}
