namespace Colofon.Bench;

/// <summary>How busy the machine is with other things: without it no figure means anything.</summary>
internal static class Machine
{
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
