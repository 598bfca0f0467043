using Colofon.Storage;
using Npgsql;

namespace Colofon.Core.Tests.Storage;

public sealed class DatabaseChoiceTests
{
    [Theory]
    [InlineData("Host=db.example;Database=colofon", 300, true)]
    [InlineData("Host=db.example;Database=colofon;Max Auto Prepare=0;No Reset On Close=false", 0, false)]
    [InlineData("Host=db.example;Database=colofon;Max Auto Prepare=20", 20, true)]
    public void Questions_are_prepared_on_a_server_unless_I_say_otherwise(string server, int prepared, bool keeps)
    {
        var plain = new NpgsqlConnectionStringBuilder(DatabaseChoice.For(new DataFolder(Path.GetTempPath()), server).Connection);

        Assert.Equal((prepared, keeps), (plain.MaxAutoPrepare, plain.NoResetOnClose));
    }
}
