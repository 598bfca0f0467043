using System.Text;

namespace Colofon.Testing;

/// <summary>One message as the sink took it: the envelope, and the bytes as they were before dots were doubled.</summary>
public sealed record SunkMail(string From, string To, byte[] Bytes)
{
    public string Text => Encoding.Latin1.GetString(Bytes);

    public string? Header(string name) =>
        Text.Replace("\r\n ", " ").Split("\r\n").TakeWhile(line => line.Length > 0).FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
}
