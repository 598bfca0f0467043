namespace Colofon.Web.Accounts.SigningIn;

/// <summary>
/// Makes guessing slow without letting anybody lock somebody else out: a browser that has let a person in before is
/// counted on its own. Every try counts when it begins, so that many at once do not slip through.
/// </summary>
internal sealed class SignInGuard(TimeProvider clock)
{
    public const int PerPersonAndAddress = 10;
    public const int PerAddress = 20;
    public const int PerPerson = 100;

    private readonly Lock turn = new();
    private readonly TryCounter pairs = new(PerPersonAndAddress);
    private readonly TryCounter addresses = new(PerAddress);
    private readonly TryCounter people = new(PerPerson);

    /// <summary>Counts a try, or says how long to wait for the next.</summary>
    public SignInTurn Begin(SignInTry attempt)
    {
        var now = clock.GetUtcNow();
        lock (turn)
        {
            if (Waits(attempt, now).Max() is { } wait)
                return new SignInTurn(wait, IsSiege: false);
            pairs.Add(PairOf(attempt), now);
            if (attempt.Device is not null)
                return new SignInTurn(null, IsSiege: false);
            addresses.Add(attempt.Address, now);
            return new SignInTurn(null, people.Add(attempt.Name, now));
        }
    }

    /// <summary>The password was right: this person's tries from here are forgotten.</summary>
    public void Passed(SignInTry attempt)
    {
        lock (turn)
        {
            pairs.Forget(PairOf(attempt));
            if (attempt.Device is not null)
                return;
            addresses.Return(attempt.Address);
            people.Return(attempt.Name);
        }
    }

    private TimeSpan?[] Waits(SignInTry attempt, DateTimeOffset now) =>
        attempt.Device is null
            ? [pairs.Wait(PairOf(attempt), now), addresses.Wait(attempt.Address, now), people.Wait(attempt.Name, now)]
            : [pairs.Wait(PairOf(attempt), now)];

    private static string PairOf(SignInTry attempt) => $"{attempt.Name}\n{attempt.Device?.ToString() ?? attempt.Address}";
}
