using System.Text;

namespace Colofon.Documents;

/// <summary>The objects of a PDF, numbered from 1, and the table that finds them.</summary>
internal sealed class PdfFile
{
    private readonly List<string> objects = [];

    public int Reserve()
    {
        objects.Add("");
        return objects.Count;
    }

    public int Add(string body)
    {
        objects.Add(body);
        return objects.Count;
    }

    public void Set(int number, string body) => objects[number - 1] = body;

    public byte[] ToBytes(int root, int info, string? head = null)
    {
        var file = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        if (head is not null)
            file.Append(head).Append('\n');
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var at = 0; at < objects.Count; at++)
        {
            table.Append(file.Length.ToString("D10")).Append(" 00000 n \n");
            file.Append(at + 1).Append(" 0 obj\n").Append(objects[at]).Append("\nendobj\n");
        }
        var start = file.Length;
        file.Append("xref\n0 ").Append(objects.Count + 1).Append('\n').Append(table);
        file.Append($"trailer\n<< /Size {objects.Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
