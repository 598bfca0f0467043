namespace Colofon.Mail;

internal readonly record struct EchoWord(string Stem, int Start, int End);
