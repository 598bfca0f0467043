using Colofon.Imports;
using Colofon.Imports.Batches;

namespace Colofon.Tests.Imports;

public sealed class OwnAddressGuessTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void Who_takes_part_in_everything_is_likely_me() =>
        Assert.Equal(["ines@estudio.example*"], Guess(new() { Messages = 100, TookPart = { ["ines@estudio.example"] = 98, ["ana@cliente.example"] = 40 } }));

    [Fact]
    public void Delivery_headers_name_me_outright_and_my_aliases_too() =>
        Assert.Equal(
            ["hola@estudio.example*", "ines@estudio.example*"],
            Guess(new() { Messages = 50, Deliveries = 100, TookPart = { ["ana@cliente.example"] = 50 }, Delivered = { ["ines@estudio.example"] = 70, ["hola@estudio.example"] = 80 } }).Where(one => one.EndsWith('*'))
        );

    [Fact]
    public void In_the_folder_of_one_client_I_am_asked_and_nothing_is_chosen_beforehand() =>
        Assert.Equal(
            ["ana@cliente.example", "ines@estudio.example"],
            Guess(new() { Messages = 30, TookPart = { ["ines@estudio.example"] = 30, ["ana@cliente.example"] = 30 } })
        );

    [Fact]
    public void Once_I_am_known_nobody_else_is_likely() =>
        Assert.Equal(
            ["ana@cliente.example"],
            Guess(new() { Messages = 30, TookPart = { ["ines@estudio.example"] = 30, ["ana@cliente.example"] = 29 } }, "ines@estudio.example")
        );

    [Fact]
    public void A_handful_of_messages_says_nothing() => Assert.Empty(Guess(new() { Messages = 2, TookPart = { ["ana@cliente.example"] = 2 } }));

    private static List<string> Guess(AddressCount count, params string[] own) =>
        [.. OwnAddressGuess.Of([count], own.Length == 0 ? Nobody : own.ToHashSet()).Select(guess => guess.Address + (guess.IsLikely ? "*" : "")).Order(StringComparer.Ordinal)];
}
