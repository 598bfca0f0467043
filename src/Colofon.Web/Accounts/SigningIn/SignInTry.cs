using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.SigningIn;

/// <summary>One try at a password: whose name was typed, from where, and whether this browser has let them in before.</summary>
/// <param name="Name">As the database looks it up.</param>
/// <param name="Address">The network address; of IPv6 the part a provider gives to one customer.</param>
/// <param name="Device">The browser's own number, when it has signed this person in before.</param>
internal sealed record SignInTry(string Name, string Address, Guid? Device)
{
    public static string AddressOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString()
            : address.ToString();
    }
}
