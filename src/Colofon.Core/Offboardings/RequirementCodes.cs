namespace Colofon.Offboardings;

public static class RequirementCodes
{
    public const string News = "news";
    public const string Agreement = "agreement";
    public const string Acceptance = "acceptance";
    public const string ReservedReason = "reserved-reason";
    public const string ShareableReason = "shareable-reason";
    public const string Door = "door";
    public const string Contract = "contract";
    public const string EndDate = "end-date";
    public const string EndDateLawful = "end-date-lawful";
    public const string Letter = "letter";
    public const string LetterClean = "letter-clean";
    public const string LetterLeak = "letter-leak";
    public const string AnswerDay = "answer-day";
    public const string CoolingOff = "cooling-off";
    public const string Plan = "plan";
    public const string PlanDone = "plan-done";
    public const string Deliverables = "deliverables";
    public const string Accesses = "accesses";
    public const string OpenItems = "open-items";
    public const string Released = "released";
    public const string Delivered = "delivered";
    public const string Settled = "settled";
    public const string NoDispute = "no-dispute";
    public const string ActSigned = "act-signed";
    public const string LastDay = "last-day";
}
