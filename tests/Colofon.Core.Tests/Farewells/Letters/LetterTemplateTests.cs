using System.Diagnostics;
using Colofon.Aftercare;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Relationships;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tests.Farewells.Letters;

public sealed class LetterTemplateTests
{
    private const string Head = "---\nid: own\nkind: announcement\ncounterpart: client\nlanguage: es\ntitle: Propia\n---\n# Asunto\n\n";

    [Theory]
    [InlineData("Hola {{nonbre}}", "unknown-field", 10, 6)]
    [InlineData("uno\n\ndos {{}}", "unknown-field", 12, 5)]
    [InlineData("Hola {{destinatario", "unclosed", 10, 6)]
    [InlineData("Hola {{destinatario}", "unclosed", 10, 6)]
    [InlineData("Hola {{destinatario\n}}", "unclosed", 10, 6)]
    [InlineData("{{destinatario {{firma}}}}", "nested", 10, 16)]
    [InlineData("[[te|{{firma}}|les|os]]", "nested", 10, 6)]
    [InlineData("[[te|le|les|os", "unclosed", 10, 1)]
    [InlineData("[[te|le|les]]", "forms", 10, 1)]
    [InlineData("[[te]]", "forms", 10, 1)]
    [InlineData("fecha}} de fin", "stray-close", 10, 6)]
    [InlineData("?motibo {{motivo}}", "unknown-condition", 10, 1)]
    [InlineData("?puerta=rota adiós", "unknown-condition", 10, 1)]
    [InlineData("?motivo", "empty-condition", 10, 1)]
    [InlineData("", "no-body", 10, 1)]
    public void T1_A_fault_in_a_template_is_told_with_its_place(string body, string code, int line, int column)
    {
        var reading = LetterTemplate.Parse(Head + body);
        Assert.Null(reading.Template);
        var error = reading.Errors[0];
        Assert.Equal((code, line, column), (error.Code, error.Line, error.Column));
        foreach (var speech in Enum.GetValues<Speech>())
        {
            Assert.DoesNotContain("letter.error", error.Describe(speech));
            Assert.Contains($"{line}, ", error.Describe(speech));
        }
    }

    [Theory]
    [InlineData("", "no-head", 1)]
    [InlineData("# Asunto\n\nHola", "no-head", 1)]
    [InlineData("---\nid: own\n", "no-head", 1)]
    [InlineData("---\nid: own\n---\n# A\n\nB", "missing-key", 3)]
    [InlineData("---\nid: own\ncolour: red\n---\n# A\n\nB", "unknown-key", 3)]
    [InlineData("---\nid: own\nkind: wedding\ncounterpart: client\nlanguage: es\ntitle: t\n---\n# A\n\nB", "bad-value", 3)]
    [InlineData("---\nid: own\nkind: 0\ncounterpart: client\nlanguage: es\ntitle: t\n---\n# A\n\nB", "bad-value", 3)]
    [InlineData("---\nid: own\nid: twice\nkind: natural\ncounterpart: client\nlanguage: es\ntitle: t\n---\n# A\n\nB", "bad-value", 3)]
    [InlineData("---\nid: own\nkind: natural\ncounterpart: client\nlanguage: es\ntitle: t\n---\nSin asunto", "no-subject", 8)]
    [InlineData("---\nid: own\nkind: natural\ncounterpart: client\nlanguage: en\ntitle: t\n---\n# A\n\n[[a|b|c|d]]", "forms-in-english", 10)]
    public void T1_A_head_that_is_not_understood_is_refused(string source, string code, int line)
    {
        var error = LetterTemplate.Parse(source).Errors[0];
        Assert.Equal((code, line), (error.Code, error.Line));
    }

    [Fact]
    public void T1_A_megabyte_or_a_hundred_thousand_fields_are_answered_at_once()
    {
        var watch = Stopwatch.StartNew();
        foreach (var source in (string[])
        [
            Head + new string('x', 1_000_000), Head + string.Concat(Enumerable.Repeat("{{firma}}", 100_000)),
            new string('{', 1_000_000), new string('\n', 1_000_000),
        ])
            Assert.Equal("too-long", LetterTemplate.Parse(source).Errors[0].Code);
        foreach (var piece in (string[])["{{", "[[", "}}", "{{firma}}", "[[a|b|c|d]]", "?", "? ", "\n", "|", "?firma "])
        {
            var source = Head + string.Concat(Enumerable.Repeat(piece, (LetterTemplate.Longest - Head.Length) / piece.Length));
            Assert.InRange(LetterTemplate.Parse(source).Errors.Count, 0, 20);
        }
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void T1_A_letter_that_grows_without_end_is_cut_and_cannot_leave()
    {
        var template = Parsed(string.Join('\n', Enumerable.Repeat("{{motivo}}", 1_500)));
        var letter = template.Render(new LetterFields { Reason = new string('m', 999) }, Register.Tu);
        Assert.InRange(letter.Body.Length, 1, 40_000);
        Assert.Contains(new LetterGap(null, true), letter.Gaps);
    }

    [Fact]
    public void T1_Any_text_is_a_template_or_is_refused_and_never_breaks() =>
        Prop.ForAll<string, int>((text, cut) =>
        {
            var bits = "{{|}}|[[|]]|?|!|firma|motivo|puerta=abierta|a|\n|\r| |---|# ".Split('|');
            var random = new System.Random(cut);
            var body = string.Concat(Enumerable.Range(0, 30).Select(_ => bits[random.Next(bits.Length)])) + text;
            var reading = LetterTemplate.Parse(Head + body);
            return reading.Template is null
                ? reading.Errors.Count > 0 && reading.Errors.All(error => error is { Line: > 0, Column: > 0 })
                : reading.Template.Render(new LetterFields(), Register.Tu).Body is not null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("{{firma}}")]
    [InlineData("[[te|le|les|os]]")]
    [InlineData("?motivo")]
    [InlineData("{{")]
    public void T2_A_value_is_inserted_as_it_is(string value)
    {
        var fields = new LetterFields { Recipient = value, Sender = "Inés" };
        Assert.Equal($"{value}, de Inés", Parsed("{{destinatario}}, de {{firma}}").Render(fields, Register.Tu).Body);
    }

    [Fact]
    public void T3_A_value_cannot_bring_its_own_lines()
    {
        var fields = new LetterFields { Recipient = "Clara\r\nBcc: x@y.example\0\u2028fin", EndDate = SampleLetters.End };
        var letter = LetterTemplate.Parse(Head.Replace("# Asunto", "# Para {{destinatario}}") + "{{destinatario}}").Template!
            .Render(fields, Register.Tu);
        Assert.Equal("Para Clara Bcc: x@y.example fin", letter.Subject);
        Assert.Equal("Clara Bcc: x@y.example fin", letter.Body);
    }

    [Theory]
    [InlineData("motivo_reservado")]
    [InlineData("ReservedReason")]
    [InlineData("reserved_reason")]
    [InlineData("notas")]
    public void T4_What_is_reserved_cannot_even_be_named(string field)
    {
        Assert.Equal("unknown-field", LetterTemplate.Parse(Head + "{{" + field + "}}").Errors[0].Code);
        Assert.DoesNotContain(typeof(LetterFields).GetProperties(), property => property.Name.Contains("Reserved"));
    }

    [Fact]
    public void T5_Each_missing_value_is_a_named_gap_and_never_an_empty_greeting()
    {
        foreach (var template in LetterTemplates.All)
        {
            var letter = template.Render(new LetterFields { Recipient = "  " }, Register.Usted);
            Assert.False(letter.IsComplete);
            Assert.Contains(new LetterGap(LetterField.Recipient), letter.Gaps);
            Assert.Contains(new LetterGap(LetterField.EndDate), letter.Gaps);
            Assert.Contains(new LetterGap(LetterField.Sender), letter.Gaps);
            Assert.Equal(letter.Gaps.Distinct(), letter.Gaps);
            Assert.DoesNotMatch(@"(días|Hola|Dear),? *[,:]?\n", letter.Body);
            Assert.Contains($"[{LetterField.Recipient.LabelIn(template.Language)}]", letter.Body);
        }
    }

    [Fact]
    public void T5_Half_an_offer_is_a_gap_and_no_offer_is_left_out()
    {
        var template = LetterTemplates.Find(LetterKind.Announcement, CounterpartKind.Client, Speech.Es);
        var least = SampleLetters.Least(template, Register.Tu);
        Assert.DoesNotContain("traspaso", template.Render(least, Register.Tu).Body);
        var half = template.Render(least with { TransitionUntil = SampleLetters.End }, Register.Tu);
        Assert.Equal([new LetterGap(LetterField.TransitionHours)], half.Gaps);
    }

    [Fact]
    public void A_value_too_long_for_a_letter_is_told_and_not_printed()
    {
        var letter = Parsed("{{hecho}}").Render(new LetterFields { Fact = new string('x', 5_000_000) }, Register.Tu);
        Assert.Equal([new LetterGap(LetterField.Fact, true)], letter.Gaps);
        Assert.InRange(letter.Body.Length, 1, 100);
    }

    [Theory]
    [InlineData(Register.Tu, "Te escribo para decirte que lo sepas.")]
    [InlineData(Register.Usted, "Le escribo para decirle que lo sepa.")]
    [InlineData(Register.Ustedes, "Les escribo para decirles que lo sepan.")]
    [InlineData(Register.Vosotros, "Os escribo para deciros que lo sepáis.")]
    public void One_template_speaks_four_ways(Register register, string expected)
    {
        var template = Parsed("[[Te|Le|Les|Os]] escribo para deci[[rte|rle|rles|ros]] que lo [[sepas|sepa|sepan|sepáis]].");
        Assert.Equal(expected, template.Render(new LetterFields(), register).Body);
    }

    [Theory]
    [InlineData(Voice.One, "He decidido, y te escribo.")]
    [InlineData(Voice.Team, "Hemos decidido, y te escribimos.")]
    public void I_can_speak_for_myself_or_for_a_team(Voice voice, string expected)
    {
        var template = Parsed("[[He|Hemos]] decidido, y [[te|le|les|os]] [[escribo|escribimos]].");
        Assert.Equal(expected, template.Render(new LetterFields { Voice = voice }, Register.Tu).Body);
    }

    [Fact]
    public void A_line_stands_or_falls_with_its_condition()
    {
        var template = Parsed(
            "Uno\n\n?meta Con {{meta}}\n\n?!meta Sin meta\n\n?puerta=abierta Abierta\n?!puerta=abierta Otra\n"
            + "?meta ?puerta=sin-contacto Las dos\n\nFin\n?organizacion {{organizacion}}");
        Assert.Equal("Uno\n\nSin meta\n\nAbierta\n\nFin", template.Render(new LetterFields(), Register.Tu).Body);
        var other = new LetterFields { Goal = "meta", Door = Door.NoContact, Organisation = "Estudio" };
        Assert.Equal("Uno\n\nCon meta\n\nOtra\nLas dos\n\nFin\nEstudio", template.Render(other, Register.Tu).Body);
    }

    [Fact]
    public void A_template_from_Windows_with_English_names_is_understood()
    {
        var reading = LetterTemplate.Parse(Head.ReplaceLineEndings("\r\n") + "{{ recipient }}: [una] {nota} y {{end_date}}\r\n\r\nFin\r\n");
        var fields = new LetterFields { Recipient = "Clara", EndDate = new DateOnly(2026, 12, 1) };
        Assert.Equal("Clara: [una] {nota} y 1 de diciembre de 2026\n\nFin", reading.Template!.Render(fields, Register.Tu).Body);
    }

    [Theory]
    [InlineData("Cerámicas Ejemplo, S.L.", "Con Cerámicas Ejemplo, S.L. Fin")]
    [InlineData("Cerámicas", "Con Cerámicas. Fin")]
    public void A_name_that_ends_in_a_full_stop_does_not_get_two(string name, string expected) =>
        Assert.Equal(expected, Parsed("Con {{alternativa}}. Fin").Render(new LetterFields { Alternative = name }, Register.Tu).Body);

    [Theory]
    [InlineData("este año el estudio cambia", "Este año el estudio cambia.")]
    [InlineData("Este año el estudio cambia.", "Este año el estudio cambia.")]
    [InlineData("álbum nuevo", "Álbum nuevo.")]
    public void The_reason_stands_as_a_sentence(string reason, string expected) =>
        Assert.Equal(expected, Parsed("{{motivo}}").Render(new LetterFields { Reason = reason }, Register.Tu).Body);

    [Fact]
    public void Every_field_has_a_name_a_label_and_a_hint_in_both_languages()
    {
        foreach (var speech in Enum.GetValues<Speech>())
        {
            var texts = Texts.Of(speech);
            foreach (var field in Enum.GetValues<LetterField>())
                Assert.All((string[])["name", "label", "hint"], part => Assert.True(texts.Has($"letter.{part}.{field}"), $"{part} {field}"));
            Assert.Equal(Enum.GetValues<LetterField>().Length, Enum.GetValues<LetterField>().Select(field => field.NameIn(speech)).Distinct().Count());
            Assert.DoesNotContain("letter.gap", new LetterGap(LetterField.Fact).Describe(speech) + new LetterGap(null, true).Describe(speech));
        }
    }

    [Fact]
    public void The_guide_names_every_field_as_it_is_written()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Colofon.slnx")))
            folder = folder.Parent!;
        var guide = File.ReadAllText(Path.Combine(folder.FullName, "docs", "guide", "letters.md"));
        foreach (var field in Enum.GetValues<LetterField>())
            Assert.All(Enum.GetValues<Speech>(), speech => Assert.Contains($"`{field.NameIn(speech)}`", guide));
        var sample = guide.Split("```")[1].TrimStart('\n');
        Assert.Empty(LetterTemplate.Parse(sample).Errors);
    }

    private static LetterTemplate Parsed(string body)
    {
        var reading = LetterTemplate.Parse(Head + body);
        Assert.Empty(reading.Errors);
        return reading.Template!;
    }
}
