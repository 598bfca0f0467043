using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Tests.Words;

public sealed class SpanishVerbsTests
{
    private static readonly SpanishVerbs Verbs = new();

    [Theory]
    [InlineData("respetas", "respetar", "2s")]
    [InlineData("respetás", "respetar", "2s")]
    [InlineData("respetáis", "respetar", "2p+sure")]
    [InlineData("respetan", "respetar", "3p")]
    [InlineData("pagaste", "pagar", "2s+past+sure")]
    [InlineData("pagasteis", "pagar", "2p+past+sure")]
    [InlineData("pagó", "pagar", "3s+past")]
    [InlineData("pague", "pagar", "3s+subj")]
    [InlineData("mintió", "mentir", "3s+past")]
    [InlineData("mientes", "mentir", "2s")]
    [InlineData("mentís", "mentir", "2s")]
    [InlineData("exigís", "exigir", "2s")]
    [InlineData("exijo", "exigir", "1s")]
    [InlineData("incumpliste", "incumplir", "2s+past+sure")]
    [InlineData("entendéis", "entender", "2p+sure")]
    [InlineData("tuviste", "tener", "2s+past+sure")]
    [InlineData("tendrás", "tener", "2s+fut+sure")]
    [InlineData("hicisteis", "hacer", "2p+past+sure")]
    [InlineData("sois", "ser", "2p+sure")]
    [InlineData("devuelto", "devolver", "part")]
    [InlineData("pagarme", "pagar", "inf")]
    [InlineData("avisándonos", "avisar", "ger")]
    [InlineData("dígame", "decir", "3s+subj")]
    [InlineData("escribidme", "escribir", "2p")]
    public void A_form_tells_its_verb_and_person(string form, string verb, string traits)
    {
        var expected = TraitNames.Read(traits) | Traits.Verb;
        Assert.Contains(Read(form), reading => reading.Verb == verb && (reading.Traits & expected) == expected);
    }

    [Theory]
    [InlineData("triste")]
    [InlineData("gracias")]
    [InlineData("jamás")]
    [InlineData("después")]
    [InlineData("además")]
    [InlineData("coste")]
    [InlineData("cliente")]
    [InlineData("lunes")]
    public void Other_words_are_no_second_person(string word) =>
        Assert.DoesNotContain(Read(word), reading => (reading.Traits & Traits.Second) != 0);

    private static List<VerbReading> Read(string form)
    {
        var folded = string.Concat(form.Select(Fold.Of));
        var readings = new List<VerbReading>();
        Verbs.Read(folded, form[^Math.Min(3, form.Length)..].Any(c => "áéíóú".Contains(c)) ? Stress.Acute : Stress.Plain, readings);
        return readings;
    }
}
