using System.Text.Json;
using Colofon.Core.Tests.Conventions;
using Colofon.Language;

namespace Colofon.Core.Tests.Language;

public sealed class SentenceFileTests
{
    [Fact]
    public void All_files_of_texts_are_read_as_the_library_for_json_reads_them()
    {
        var files = Repository.Files("src", "*.es.json").Concat(Repository.Files("src", "*.en.json")).ToList();

        Assert.True(files.Count > 10);
        foreach (var file in files)
            Assert.Equal(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)), Read(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF { \"a\" : \"b\" }\r\n")]
    [InlineData("""{"a":"uno \"dos\" \\ \/ \n\t\r\b\f ñ 😀","b":""}""")]
    public void What_is_escaped_is_read_as_the_library_for_json_reads_it(string json) =>
        Assert.Equal(JsonSerializer.Deserialize<Dictionary<string, string>>(json.TrimStart('\uFEFF')), Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":{}}")]
    [InlineData("{\"a\":\"b\"")]
    [InlineData("{\"a\":\"b\",}")]
    [InlineData("{\"a\":\"b\" \"c\":\"d\"}")]
    [InlineData("{\"a\":\"b\"} x")]
    [InlineData("{\"a\":\"\\u12\"}")]
    [InlineData("{\"a\":\"\\")]
    [InlineData("{\"a\":\"b\",\"a\":\"c\"}")]
    public void I_am_told_which_file_is_no_file_of_texts(string json) =>
        Assert.Contains("Room.es.json", Assert.Throws<InvalidOperationException>(() => Read(json)).Message, StringComparison.Ordinal);

    private static Dictionary<string, string> Read(string json)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        SentenceFile.Read("Room.es.json", json, all);
        return all;
    }
}
