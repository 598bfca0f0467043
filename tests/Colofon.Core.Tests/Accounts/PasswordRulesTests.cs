using System.Reflection;
using System.Text;
using Colofon.Accounts.Passwords;
using Colofon.Language;
using Microsoft.AspNetCore.Identity;

namespace Colofon.Core.Tests.Accounts;

public sealed class PasswordRulesTests
{
    private static readonly string[] About = ["Inés Muestra", "ines@estudio.example", "Estudio Ejemplo"];

    [Theory]
    [InlineData("una frase larga para entrar")]
    [InlineData("correct horse battery staple")]
    [InlineData("  con blancos a los lados  ")]
    [InlineData("👩‍🎨 pinta cada martes azul")]
    [InlineData("solominúsculassinnada")]
    [InlineData("832947102384756")]
    [InlineData("Estudio Ejemplo y la luna llena de enero")]
    public void I_can_choose_any_long_phrase_of_my_own(string password) => Assert.Null(PasswordRules.Refuse(password, About));

    [Theory]
    [InlineData("short", "catorce letra.")]
    [InlineData("short", "")]
    [InlineData("common", "passwordpassword")]
    [InlineData("common", "PASSWORD1234567")]
    [InlineData("common", "1q2w3e4r5t6y7u8i9o0p")]
    [InlineData("common", "dragon monkey 2026!")]
    [InlineData("common", "aaaaaaaaaaaaaaa1")]
    [InlineData("monotonous", "ñññññññññññññññññ")]
    [InlineData("monotonous", "tictac tictac tictac")]
    [InlineData("monotonous", "abcdefghijklmnopqrst")]
    [InlineData("monotonous", "98765432109876543210")]
    [InlineData("personal", "ines@estudio.example")]
    [InlineData("personal", "EstudioEjemplo2026")]
    [InlineData("personal", "Inés Muestra 1984")]
    [InlineData("personal", "colofon-colofón-ines")]
    [InlineData("characters", "una frase con \0 dentro")]
    public void I_am_told_why_a_password_is_not_good_enough(string why, string password) => Assert.Equal(why, PasswordRules.Refuse(password, About));

    // An attribute cannot carry half a character to its test.
    [Fact]
    public void Half_a_character_is_refused() => Assert.Equal("characters", PasswordRules.Refuse("una frase con \ud83d suelto", About));

    [Fact]
    public void I_can_use_two_hundred_characters_and_not_one_more()
    {
        var phrase = string.Concat(Enumerable.Range(0, 40).Select(at => $"{at * 7919 % 10007:00000}"));

        Assert.Equal(200, phrase.Length);
        Assert.Null(PasswordRules.Refuse(phrase, About));
        Assert.Equal("long", PasswordRules.Refuse(phrase + "1", About));
        Assert.Equal("long", PasswordRules.Refuse(new string('a', 10_000_000), About));
    }

    [Fact]
    public void The_length_is_that_of_the_composed_form_so_accents_count_once()
    {
        const string Fourteen = "añáéíóúüñçàèìò";

        Assert.Equal("short", PasswordRules.Refuse(Fourteen.Normalize(NormalizationForm.FormD), About));
    }

    [Fact]
    public void The_list_holds_three_thousand_that_would_pass_by_their_length() =>
        Assert.InRange(CommonPasswords.CountOf(PasswordRules.Shortest), 3000, CommonPasswords.Count);

    [Fact]
    public void A_password_that_is_made_passes_its_own_rules_and_is_never_the_same()
    {
        var made = Enumerable.Range(0, 200).Select(_ => NewPassphrase.Make()).ToList();

        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made, passphrase => Assert.Null(PasswordRules.Refuse(passphrase, About)));
    }

    [Theory]
    [InlineData(Speech.Es)]
    [InlineData(Speech.En)]
    public void Every_refusal_is_said_in_my_language(Speech speech)
    {
        var texts = Texts.Of(speech);

        Assert.All(["short", "long", "characters", "common", "monotonous", "personal"], code => Assert.True(texts.Has("password." + code), code));
        Assert.All(Identity().Except(Impossible), code => Assert.True(texts.Has("account." + code), code));
    }

    /// <summary>Errors of parts of Identity that are not used: roles, lock-out, tokens, its own password rules.</summary>
    private static readonly string[] Impossible =
    [
        "PasswordMismatch", "InvalidToken", "RecoveryCodeRedemptionFailed", "LoginAlreadyAssociated", "InvalidRoleName", "DuplicateRoleName",
        "UserAlreadyHasPassword", "UserLockoutNotEnabled", "UserAlreadyInRole", "UserNotInRole", "PasswordTooShort", "PasswordRequiresUniqueChars",
        "PasswordRequiresNonAlphanumeric", "PasswordRequiresDigit", "PasswordRequiresLower", "PasswordRequiresUpper",
    ];

    private static IEnumerable<string> Identity() =>
        typeof(IdentityErrorDescriber).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.ReturnType == typeof(IdentityError)).Select(method => method.Name);
}
