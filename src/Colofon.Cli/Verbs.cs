using System.CommandLine;

namespace Colofon.Cli;

/// <summary>All verbs. Creating them loads nothing but the parser: what a verb needs is loaded when it runs.</summary>
internal static class Verbs
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Colofón: end a working relationship well.");
        return root;
    }
}
