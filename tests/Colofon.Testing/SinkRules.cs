using System.Security.Cryptography.X509Certificates;

namespace Colofon.Testing;

/// <summary>What a sink can do and asks for.</summary>
public sealed record SinkRules
{
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Closed to others from the first byte; otherwise with STARTTLS when there is a certificate.</summary>
    public bool IsImplicit { get; init; }

    public string Mechanisms { get; init; } = "PLAIN LOGIN";

    /// <summary>Who may send; none means anybody.</summary>
    public string? User { get; init; }

    public string Password { get; init; } = "contraseña del servidor";

    public int? Size { get; init; }
}
