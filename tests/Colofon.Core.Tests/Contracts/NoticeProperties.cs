using Colofon.Contracts;
using Colofon.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tests.Contracts;

/// <summary>What holds for any contract.</summary>
public sealed class NoticeProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);
    private static readonly int[] Later = [1, 2, 3, 7, 28, 31, 365];

    [Fact]
    public void No_date_is_before_receipt_nor_out_of_order() =>
        Holds(
            (question, answer) =>
                question.Received <= answer.Earliest && answer.Earliest <= answer.Recommended && answer.Recommended <= answer.Kindest
        );

    [Fact]
    public void A_later_receipt_never_gives_an_earlier_end() =>
        Holds(
            (question, answer) =>
                Later
                    .Select(days => NoticeCalculator.Compute(question with { Received = question.Received.AddDays(days) }))
                    .OfType<NoticeAnswer>()
                    .All(later => later.Earliest >= answer.Earliest && later.Recommended >= answer.Recommended && later.Kindest >= answer.Kindest)
        );

    [Fact]
    public void The_kindest_date_never_touches_a_critical_one() =>
        Holds((question, answer) => question.Critical.All(critical => !critical.Touches(answer.Kindest, question.CalmDays)));

    [Fact]
    public void An_indefinite_agency_always_ends_with_a_month() =>
        Holds(
            (question, answer) =>
                !question.EndsWithTheMonth
                || new[] { answer.Earliest, answer.Recommended, answer.Kindest }.All(day => day.AddDays(1).Day == 1)
        );

    [Fact]
    public void A_longer_notice_never_gives_an_earlier_end() =>
        Holds(
            (question, answer) =>
                question.Period is not { } period
                || NoticeCalculator.Compute(question with { Period = period with { Count = period.Count + 1 } })
                    is not NoticeAnswer longer
                || longer.Earliest >= answer.Earliest
        );

    [Fact]
    public void Alternatives_come_in_order_and_differ_from_the_answer() =>
        Holds(
            (_, answer) =>
                answer.Alternatives.Zip(answer.Alternatives.Skip(1)).All(pair => pair.First.Day <= pair.Second.Day)
                && answer.Alternatives.All(other => other.Day != answer.Earliest)
        );

    [Theory]
    [InlineData(Speech.Es)]
    [InlineData(Speech.En)]
    public void Every_sentence_is_told_whole(Speech speech) =>
        Check(outcome => Sentences(outcome).Select(remark => remark.In(Texts.Of(speech))).All(IsWhole));

    private static IEnumerable<Remark> Sentences(NoticeOutcome outcome) =>
        outcome switch
        {
            NoticeAnswer answer => [.. answer.Basis, .. answer.Alternatives.Select(other => other.Basis), .. answer.Pending, .. answer.Warnings, NoticeAnswer.Caveat],
            NoticeRefusal refusal => [refusal.Why],
            _ => [],
        };

    private static bool IsWhole(string sentence) =>
        sentence.Length > 10 && !sentence.StartsWith("notice.", StringComparison.Ordinal) && !sentence.Contains('{') && !sentence.Contains("  ", StringComparison.Ordinal);

    private static void Holds(Func<NoticeQuestion, NoticeAnswer, bool> promise) =>
        Prop.ForAll(NoticeQuestions.Any(), question => NoticeCalculator.Compute(question) is not NoticeAnswer answer || promise(question, answer)).Check(Many);

    private static void Check(Func<NoticeOutcome, bool> promise) =>
        Prop.ForAll(NoticeQuestions.Any(), question => promise(NoticeCalculator.Compute(question))).Check(Many);
}
