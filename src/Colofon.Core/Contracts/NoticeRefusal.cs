namespace Colofon.Contracts;

/// <summary>No date can honestly be given; the sentence names what is missing.</summary>
internal sealed record NoticeRefusal(string Code, params object?[] Arguments) : NoticeOutcome
{
    public Remark Why => new("notice.refused." + Code, Arguments);
}
