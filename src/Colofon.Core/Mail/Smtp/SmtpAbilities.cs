namespace Colofon.Mail.Smtp;

/// <summary>What a server said it can do, in its answer to EHLO.</summary>
internal sealed class SmtpAbilities(SmtpReply hello)
{
    private readonly ILookup<string, string[]> said = hello
        .Lines.Skip(1)
        .Select(line => line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 0)
        .ToLookup(words => words[0].ToUpperInvariant(), words => words[1..]);

    public bool StartsTls => said.Contains("STARTTLS");

    public bool TakesEightBit => said.Contains("8BITMIME");

    public bool TakesSize => said.Contains("SIZE");

    /// <summary>The most it takes; none when it does not say.</summary>
    public long? Most => long.TryParse(said["SIZE"].SelectMany(words => words).FirstOrDefault(), out var most) && most > 0 ? most : null;

    public bool Knows(string mechanism) => said["AUTH"].SelectMany(words => words).Contains(mechanism, StringComparer.OrdinalIgnoreCase);
}
