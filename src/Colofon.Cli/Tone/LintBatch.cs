using System.Text.Json;

namespace Colofon.Cli.Tone;

/// <summary>JSON Lines in, JSON Lines out, in the same order; a bad line is answered and the run goes on.</summary>
internal sealed class LintBatch(LintRequest request)
{
    private readonly JsonLine line = new();
    private bool fails;

    public async Task<int> RunAsync(TextReader input, TextWriter output, CancellationToken cancel)
    {
        while (await input.ReadLineAsync(cancel) is { } asked)
        {
            await output.WriteLineAsync(Answer(asked));
            await output.FlushAsync(cancel);
        }
        return fails ? Exit.Refused : Exit.Done;
    }

    private string Answer(string asked)
    {
        var question = BatchQuestion.Read(asked, request);
        if (question.Wrong is { } wrong)
        {
            fails = true;
            return line.Write(json => WriteWrong(json, wrong));
        }
        var linted = LintedText.Of(question.Text, request, question.Context);
        fails |= linted.Fails(request.FailOn);
        return line.Write(json =>
        {
            json.WritePropertyName("id");
            question.Id.WriteTo(json);
            FindingJson.Write(json, linted);
        });
    }

    private static void WriteWrong(Utf8JsonWriter json, string wrong)
    {
        json.WriteNull("id");
        json.WriteString("error", wrong);
    }
}
