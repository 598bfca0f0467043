using Colofon.Prose;

// prose speed FILE es|en: bytes a second of processor time, and time a letter of 2.5 KB, all rules on, warm.
// prose noise FOLDER: errors and warnings in 1,000 words of the files es/*.txt and en/*.txt of a folder.
// prose corpus HTML-FOLDER FILE: the paragraphs of a book, without code.
return args switch
{
    ["speed", var file, var language] => Speed.Print(file, language),
    ["noise", var folder, .. var rest] => Noise.Print(folder, rest.Contains("--show")),
    ["corpus", var folder, var file] => Corpus.Write(folder, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("prose speed FILE es|en, prose noise FOLDER [--show], or prose corpus HTML-FOLDER FILE");
    return 2;
}
