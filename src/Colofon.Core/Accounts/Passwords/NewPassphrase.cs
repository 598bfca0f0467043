using System.Security.Cryptography;

namespace Colofon.Accounts.Passwords;

/// <summary>A first password to read aloud: six groups without letters that look alike, about 118 bits.</summary>
public static class NewPassphrase
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 6;
    private const int GroupLength = 4;

    public static string Make() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));
}
