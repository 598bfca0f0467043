using Colofon.Decisions;

namespace Colofon.Core.Tests.Decisions;

public sealed class CodedTextTests
{
    public static TheoryData<string> Lists => ["alternatives", "outcomes", "questions"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_list_has_words_in_both_languages_and_every_code_once(string name)
    {
        var list = Of(name);

        Assert.True(list.Count >= 5);
        Assert.Equal(list.Count, list.Select(text => text.Code).Distinct().Count());
        Assert.All(list, text => Assert.NotEqual(text.Spanish, text.English));
        Assert.All(list, text => Assert.Matches("^[a-z-]{3,32}$", text.Code));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Nothing_in_them_says_client_to_a_supplier(string name) =>
        Assert.All(Of(name), text => Assert.False(text.Spanish.Contains("cliente", StringComparison.OrdinalIgnoreCase) || text.English.Contains("client", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_question_is_one()
    {
        Assert.All(CertaintyQuestions.All, question => Assert.Contains("¿", question.Spanish));
        Assert.All(CertaintyQuestions.All, question => Assert.EndsWith("?", question.Spanish));
        Assert.All(CertaintyQuestions.All, question => Assert.EndsWith("?", question.English));
    }

    private static IReadOnlyList<CodedText> Of(string name) =>
        name switch
        {
            "alternatives" => Alternatives.All,
            "outcomes" => Alternatives.Outcomes,
            _ => CertaintyQuestions.All,
        };
}
