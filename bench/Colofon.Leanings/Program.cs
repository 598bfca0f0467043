using Colofon.Leanings;
using Colofon.Tone;

// leanings learn FOLDER OUT [es|en]: learns from the tests of the linter in FOLDER, and writes OUT/es.leanings.txt and OUT/en.leanings.txt.
// leanings doubt FOLDER es|en: tells where it reads those otherwise than their marks say: a mark may be wrong.
// leanings try FOLDER [es|en]: learns from all writers but some, and tells how well it reads those, in turn.
switch (args)
{
    case ["learn", var folder, var output, .. var rest]:
        foreach (var language in Enum.GetValues<ToneLanguage>().Where(language => rest.Length == 0 || Course.Code(language) == rest[0]))
            new Course(folder, language).Write(output);
        return 0;
    case ["doubt", var folder, var code]:
        new Course(folder, Enum.GetValues<ToneLanguage>().First(language => Course.Code(language) == code)).Try().PrintDoubts();
        return 0;
    case ["try", var folder, .. var rest]:
        foreach (var language in Enum.GetValues<ToneLanguage>().Where(language => rest.Length == 0 || Course.Code(language) == rest[0]))
            new Course(folder, language).Try().PrintAll();
        return 0;
    default:
        Console.Error.WriteLine("leanings learn FOLDER OUT [es|en], leanings doubt FOLDER es|en, or leanings try FOLDER [es|en]");
        return 2;
}
