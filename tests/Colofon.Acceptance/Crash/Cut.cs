using System.Net.Sockets;

namespace Colofon.Acceptance.Crash;

/// <summary>What a visitor meets when the server is killed under his hands.</summary>
internal static class Cut
{
    /// <summary>Whether it was that. A socket that is asked for its other end just when that dies says so itself, not through HTTP.</summary>
    public static bool Is(Exception broken) => broken is HttpRequestException or IOException or SocketException;
}
