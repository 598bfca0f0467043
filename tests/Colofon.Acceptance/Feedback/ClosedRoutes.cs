using Colofon.Offboardings;
using static Colofon.Offboardings.CaseAction;

namespace Colofon.Acceptance.Feedback;

/// <summary>Which action of a case each form is. A new form of a case gets a line here, and its fields in <see cref="Bag"/>.</summary>
internal static class ClosedRoutes
{
    public static readonly IReadOnlyDictionary<string, CaseAction> Actions = new Dictionary<string, CaseAction>
    {
        ["/offboardings/{id}/alternatives"] = EditDecision,
        ["/offboardings/{id}/answers"] = EditDecision,
        ["/offboardings/{id}/care/{task}"] = Reflect,
        ["/offboardings/{id}/contract"] = EditContract,
        ["/offboardings/{id}/critical"] = EditContract,
        ["/offboardings/{id}/critical/{date}/remove"] = EditContract,
        ["/offboardings/{id}/dates"] = EditContract,
        ["/offboardings/{id}/delivery"] = NoteDelivery,
        ["/offboardings/{id}/door"] = ChooseDoor,
        ["/offboardings/{id}/favour"] = EditDecision,
        ["/offboardings/{id}/feelings"] = EditDecision,
        ["/offboardings/{id}/impact"] = EditDecision,
        ["/offboardings/{id}/lessons"] = Reflect,
        ["/offboardings/{id}/lessons/{lesson}/learned"] = Reflect,
        ["/offboardings/{id}/letter"] = WriteLetter,
        ["/offboardings/{id}/letter/back"] = WriteLetter,
        ["/offboardings/{id}/letter/draft"] = WriteLetter,
        ["/offboardings/{id}/letter/lint"] = WriteLetter,
        ["/offboardings/{id}/letter/start"] = WriteLetter,
        ["/offboardings/{id}/news"] = HearNews,
        ["/offboardings/{id}/news/{news}/withdraw"] = HearNews,
        ["/offboardings/{id}/notes/{note}/withdraw"] = EditDecision,
        ["/offboardings/{id}/opinions"] = EditDecision,
        ["/offboardings/{id}/out"] = ReleaseLetter,
        ["/offboardings/{id}/out/{copy}/again"] = SendMail,
        ["/offboardings/{id}/out/{copy}/arrived"] = NoteDelivery,
        ["/offboardings/{id}/out/{copy}/send"] = SendMail,

        // Taking back what has not left is never too late.
        ["/offboardings/{id}/out/{copy}/undo"] = Read,
        ["/offboardings/{id}/reserved"] = EditDecision,
        ["/offboardings/{id}/reserved/{reason}/withdraw"] = EditDecision,
        ["/offboardings/{id}/retrospective"] = Reflect,
        ["/offboardings/{id}/review"] = Reflect,
        ["/offboardings/{id}/shareable"] = EditDecision,
        ["/offboardings/{id}/shareable/{reason}/withdraw"] = EditDecision,
        ["/offboardings/{id}/stage"] = Move,
        ["/offboardings/{id}/survey"] = InviteToSurvey,
        ["/offboardings/{id}/terms"] = Reflect,
        ["/offboardings/{id}/waive"] = Waive,
        ["/offboardings/{id}/withdraw"] = Withdraw,
        ["/s/{secret}"] = AnswerSurvey,
        ["/s/{secret}/decline"] = AnswerSurvey,

        // Whoever wants no more messages is heard, however old the case.
        ["/s/{secret}/stop"] = Read,
    };

    /// <summary>Forms that are about no case: the house, its people, what is known of a relationship.</summary>
    public static readonly string[] OfNoCase = ["/demo", "/facts", "/imports", "/journal", "/relationships", "/settings", "/setup", "/sign-", "/workspaces"];

    /// <summary>Forms that change nothing in a case made for the test alone: they want a letter let out, a version seen, a gate held. Their verbs are called in ClosedDesksTests.</summary>
    public static readonly string[] WantMore =
    [
        "/offboardings/{id}/alternatives", "/offboardings/{id}/answers", "/offboardings/{id}/delivery", "/offboardings/{id}/impact", "/offboardings/{id}/letter", "/offboardings/{id}/letter/back", "/offboardings/{id}/letter/draft",
        "/offboardings/{id}/letter/lint", "/offboardings/{id}/letter/start", "/offboardings/{id}/out", "/offboardings/{id}/out/{copy}/again", "/offboardings/{id}/out/{copy}/arrived", "/offboardings/{id}/out/{copy}/send",
        "/offboardings/{id}/stage", "/offboardings/{id}/waive",
    ];

    /// <summary>A good value for every field of every form: each takes what it knows.</summary>
    public static readonly (string Name, string? Value)[] Bag =
    [
        ("alternative", "talk"), ("body", "Hola, Clara: terminamos el 20 de noviembre de 2026. Gracias por todo."), ("careNote", "Nada pendiente"), ("channel", "avisos@estudio.example"),
        ("code", RequirementCodes.LastDay), ("condition", "un alcance cerrado por escrito"), ("criticalFrom", "2026-12-01"), ("criticalLabel", "Campaña"), ("criticalTo", "2026-12-20"),
        ("did", "yes"), ("door", "Open"), ("duration", "indefinite"), ("email", "clara@ceramicas.example"), ("endsOn", "2027-01-29"), ("fact", "el catálogo"), ("favour", "Pagan a tiempo"),
        ("feeling", "Alivio"), ("lesson", "Pedir anticipo"), ("means", "burofax"), ("monthlyCosts", "2000"), ("newsOn", "2026-11-20"), ("on", "2026-11-20"), ("opinionOn", "2026-11-20"), ("opinionText", "Lo veo igual"),
        ("opinionWho", "Una amiga"), ("period", "30 días"), ("recipient", "Clara Muestra"), ("regime", "none"), ("register", "Tu"), ("reserved", "Diez meses de cambios"), ("reserves", "9000"), ("return", "Yes"),
        ("right", "Yes"), ("rightNote", "Sí"), ("set", "Short"), ("shareable", "Concentro el estudio en menos proyectos."), ("speech", "es"), ("startedOn", "2023-03-01"), ("subject", "Nuestro final"),
        ("to", nameof(Stage.Decided)), ("toldOn", "2026-11-26"), ("triedOn", "2026-11-01"), ("triedText", "Hablamos en octubre"), ("triedWhat", "talk"), ("version", "0"), ("voice", "Singular"),
        ("waiveWhy", "Lo acordamos así"), ("way", "survey-eml"), ("well", "La calma"), ("why", "Lo acordamos así"), ("withdrawWhy", "Nos quedamos"),
    ];
}
