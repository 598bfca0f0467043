using System.Buffers.Binary;

namespace Colofon.Backups;

/// <summary>Counts the rows of a PostgreSQL binary copy as it goes by: a header, then per row the lengths of its fields.</summary>
internal sealed class CopyRows
{
    private const int Header = 19;
    private readonly byte[] number = new byte[4];
    private long skip = Header;
    private int fields;
    private int have;

    public long Rows { get; private set; }

    /// <summary>The mark that ends a whole copy was seen.</summary>
    public bool IsWhole { get; private set; }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && !IsWhole)
        {
            if (skip > 0)
            {
                var over = (int)Math.Min(skip, bytes.Length);
                bytes = bytes[over..];
                skip -= over;
                continue;
            }
            var wanted = Math.Min((fields == 0 ? 2 : 4) - have, bytes.Length);
            bytes[..wanted].CopyTo(number.AsSpan(have));
            bytes = bytes[wanted..];
            have += wanted;
            Understand();
        }
    }

    private void Understand()
    {
        if (have < (fields == 0 ? 2 : 4))
            return;
        have = 0;
        if (fields > 0)
        {
            fields--;
            skip = Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(number));
            return;
        }
        fields = BinaryPrimitives.ReadInt16BigEndian(number);
        IsWhole = fields < 0;
        Rows += IsWhole ? 0 : 1;
    }
}
