using Colofon.Feedback;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Core.Tests.Feedback;

public sealed class SurveyQuestionsTests
{
    public static TheoryData<SurveySet> Sets => [.. Enum.GetValues<SurveySet>()];

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_two_questions_of_old_come_first_in_every_set(SurveySet set) =>
        Assert.Equal(["valued", "improve"], SurveyQuestions.Of(set).Take(2).Select(question => question.Code));

    [Fact]
    public void Whom_we_left_is_not_asked_to_recommend_us() =>
        Assert.DoesNotContain(SurveyQuestions.Of(SurveySet.ProviderEnded), question => question.Code.StartsWith("recommend", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_question_can_be_asked_in_every_language_and_form_and_of_everybody(SurveySet set)
    {
        foreach (var question in SurveyQuestions.Of(set))
        foreach (var speech in Enum.GetValues<Speech>())
        foreach (var register in Enum.GetValues<Register>())
        foreach (var kind in Enum.GetValues<CounterpartKind>())
            Assert.True(question.Ask(speech, register, kind).Length > 8, question.Code);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_choice_has_its_words(SurveySet set)
    {
        foreach (var question in SurveyQuestions.Of(set))
            Assert.All(question.Choices, choice => Assert.True(Texts.Of(Speech.Es).Has($"survey.{question.Code}.{choice}")));
    }

    [Theory]
    [InlineData("recommend", "10", true)]
    [InlineData("recommend", "11", false)]
    [InlineData("recommend", "-1", false)]
    [InlineData("contact-again", "email", true)]
    [InlineData("contact-again", "fax", false)]
    [InlineData("ease", "", true)]
    public void Only_what_was_offered_is_an_answer(string code, string reply, bool isTaken) =>
        Assert.Equal(isTaken, SurveyQuestions.Find(code)!.Takes(reply));
}
