using System.IO.Compression;
using System.Text;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Language;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Tests.Imports;

public sealed class RefusalTests
{
    [Fact]
    public async Task I6_A_bad_row_is_listed_with_its_line_and_the_rest_is_taken()
    {
        await using var studio = await ImportingStudio.OpenAsync();

        var import = await studio.BringAsync("Número;Cliente;Fecha;Base\n1;Cliente;31/01/2026;100,00\n2;Cliente;31/02/2026;100,00\n;Cliente;31/03/2026;100,00\n4;Cliente;30/04/2026;100,00\n");

        var refusals = await studio.LookAsync(db => db.RefusalsOf(import.Id).ToListAsync());
        Assert.Equal((4, 2, 2), (import.Read, import.Added, import.Refused));
        Assert.Equal([(3, "date-unreadable"), (4, "number-missing")], refusals.Select(row => (row.Line, row.Reason)));
        Assert.Equal("2;Cliente;31/02/2026;100,00", refusals[0].Row);
    }

    [Fact]
    public async Task I7_A_mail_without_a_sender_is_listed_and_counted()
    {
        await using var studio = await ImportingStudio.OpenAsync();

        var import = await studio.BringAsync("From - Mon Mar 02 10:00:00 2026\nDate: Mon, 02 Mar 2026 10:00:00 +0000\nSubject: nadie\n\nHola\n\n" + new Mailbox().Mail("ana@cliente.example", "ines@estudio.example", "2026-03-02 10:00"));

        Assert.Equal((2, 1, 1, 0), (import.Read, import.Added, import.Refused, import.Known));
    }

    [Theory]
    [InlineData("Date: Thu, 01 Jan 1970 00:00:00 +0000")]
    [InlineData("Date: Mon, 05 Jan 2100 10:00:00 +0000")]
    [InlineData("Date: ayer por la tarde")]
    [InlineData("X-Nothing: here")]
    public async Task I12_A_date_that_cannot_be_is_replaced_and_marked(string date)
    {
        await using var studio = await ImportingStudio.OpenAsync();

        await studio.BringAsync($"From: ana@cliente.example\nTo: ines@estudio.example\n{date}\nSubject: fecha\nMessage-ID: <d@fixture.example>\n\nHola\n");

        var row = await studio.LookAsync(db => db.Interactions.SingleAsync());
        Assert.True(row.IsGuessed);
        Assert.Equal(studio.Clock.GetUtcNow().UtcDateTime, row.At.UtcDateTime);
    }

    [Theory]
    [InlineData(ImportKind.Mail, "Número;Cliente\n1;Uno\n", "not-mail")]
    [InlineData(ImportKind.Hours, "Número;Cliente\n1;Uno\n", "not-hours")]
    [InlineData(ImportKind.Invoices, "solo una frase", "not-invoices")]
    [InlineData(null, "\u0001\u0002\u0003", "unknown")]
    [InlineData(ImportKind.Mail, "", "empty")]
    [InlineData(ImportKind.Mail, "!BDN....", "outlook")]
    [InlineData(ImportKind.Invoices, "PK\u0003\u0004........[Content_Types].xml", "spreadsheet")]
    public async Task I_am_told_kindly_what_a_file_is_not_and_nothing_of_it_is_kept(ImportKind? kind, string content, string why)
    {
        await using var studio = await ImportingStudio.OpenAsync();
        var stored = await studio.UseAsync<IncomingFiles, StoredFile>(files => files.StoreAsync(new MemoryStream(Encoding.Latin1.GetBytes(content))));

        var taken = await studio.UseAsync<ImportDesk, IReadOnlyList<TakenFile>>(desk => desk.TakeAsync(stored, "algo", kind));

        Assert.Equal(why, taken.Single().NotTaken);
        Assert.True(Texts.Of(Speech.Es).Has("import.not-taken." + why));
        Assert.Empty(Directory.EnumerateFiles(studio.Folder.Incoming));
    }

    [Fact]
    public async Task I16_An_archive_is_taken_by_its_content_one_level_deep_whatever_the_names()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "../../Takeout/Correo/Todo el correo.mbox", Mailbox.Of(12).ToString());
            Add(zip, "uno.eml", "From: ana@suelto.example\nTo: ines@estudio.example\nDate: Mon, 02 Mar 2026 10:00:00 +0000\nMessage-ID: <s1@fixture.example>\n\nUno\n");
            Add(zip, "dos", "From: pau@suelto.example\nTo: ines@estudio.example\nDate: Mon, 02 Mar 2026 11:00:00 +0000\nMessage-ID: <s2@fixture.example>\n\nDos");
            Add(zip, "archive_browser.html", "<html></html>");
        }
        var stored = await studio.UseAsync<IncomingFiles, StoredFile>(files => files.StoreAsync(new MemoryStream(bytes.ToArray())));

        var taken = await studio.UseAsync<ImportDesk, IReadOnlyList<TakenFile>>(desk => desk.TakeAsync(stored, "takeout.zip", ImportKind.Mail));
        foreach (var file in taken)
            await studio.RunAsync(file.Import!.Value);

        Assert.Equal(["Todo el correo.mbox", "takeout.zip"], taken.Select(file => file.FileName));
        Assert.Equal(14, await studio.LookAsync(db => db.Interactions.CountAsync()));
        Assert.Empty(Directory.EnumerateFiles(studio.Folder.Incoming));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\x\\y.mbox", "y.mbox")]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("a\0b\r\nc.csv", "abc.csv")]
    [InlineData(null, "")]
    public void U6_A_file_name_is_cleaned_before_it_is_shown(string? given, string shown) => Assert.Equal(shown, FileNames.Shown(given));

    [Fact]
    public void U6_A_name_of_five_thousand_characters_is_cut() => Assert.Equal(120, FileNames.Shown(new string('x', 5_000)).Length);

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
