namespace Colofon.Web.Look;

public enum ChapterState
{
    Todo,
    Current,
    Done,
    Locked,
}
