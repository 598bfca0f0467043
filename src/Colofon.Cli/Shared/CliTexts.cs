using System.Globalization;
using Colofon.Language;

namespace Colofon.Cli.Shared;

/// <summary>The sentences of the command line and of the method, in the language of this terminal: Spanish unless it speaks English.</summary>
internal static class CliTexts
{
    public static Texts Of { get; } = In(SpeechExtensions.TryParse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Speech.Es);

    public static Texts In(Speech speech) => Texts.Joined(speech, typeof(CliTexts).Assembly, typeof(Texts).Assembly);
}
