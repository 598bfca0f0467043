using Colofon.Acceptance.Imports;

namespace Colofon.Acceptance.Serving;

public sealed class DoctorMailTests
{
    [Fact]
    public async Task The_doctor_says_whether_mail_can_leave()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var program = Program.Start(["doctor", .. ImportCommandTests.Where(database)]);

        Assert.Contains("No hay servidor de correo", (await program.EndAsync()).Output);
    }
}
