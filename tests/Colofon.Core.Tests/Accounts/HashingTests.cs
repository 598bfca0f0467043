using System.Buffers.Binary;
using Colofon.Accounts;
using Colofon.Language;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Core.Tests.Accounts;

public sealed class HashingTests
{
    /// <summary>OWASP's figure for PBKDF2 with SHA-512 is 210,000; tests of the web use fewer, people never.</summary>
    [Fact]
    public async Task A_password_is_hashed_over_itself_as_often_as_it_should_be()
    {
        await using var open = await OpenDatabase.MakeAsync();

        var hash = await open.InAsync(scope => Task.FromResult(
            scope.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account("ines@estudio.example", "Inés", Speech.Es), "una frase larga para entrar")
        ));

        // Version 3 of Identity: one byte of format, four of the function, four of the rounds.
        var bytes = Convert.FromBase64String(hash);
        Assert.Equal((1, 2u, 220_000u), (bytes[0], BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(5))));
    }
}
