namespace Colofon.Tone.Patterns;

/// <summary>Steps as single numbers: the operation above, its operand below.</summary>
internal static class Steps
{
    private const int OperandBits = 26;

    /// <summary>The biggest operand.</summary>
    public const int Most = (1 << OperandBits) - 1;

    public static int Pack(Op op, int operand = 0) =>
        (uint)operand <= Most ? ((int)op << OperandBits) | operand : throw new FormatException("There are more patterns than numbers for their steps.");

    public static Op Op(int step) => (Op)(step >>> OperandBits);

    public static int Operand(int step) => step & Most;
}
