using System.Net;
using Colofon.Relationships;

namespace Colofon.Acceptance.Signals;

public sealed class PortfolioTests
{
    [Fact]
    public async Task I_can_see_which_relationship_hurts_and_why()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.ChargeAsync(45, 30);
        await studio.GiveCalmAsync("Librería Modelo");
        await studio.GiveTiringAsync("Cerámicas Ejemplo");

        var list = await me.GetAsync("/portfolio");

        var rows = list.Page.QuerySelectorAll("table.portfolio tbody tr");
        Assert.Equal(["Cerámicas Ejemplo", "Librería Modelo"], rows.Select(row => row.QuerySelector("th a")!.TextContent));
        Assert.Contains("revisar continuidad", rows[0].TextContent);
        Assert.Contains("Comunicación desproporcionada", rows[0].TextContent);
        Assert.Contains("fuera de horario, 6 semanas seguidas", rows[0].TextContent);
        Assert.Matches("Tensión de [0-9]+ a [0-9]+ de 100", rows[0].QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Contains("seguir", rows[1].TextContent);
        Assert.StartsWith("Dos relaciones. Una pide revisar si seguimos.", list.Page.QuerySelector(".lede")!.TextContent);

        var file = await me.GetAsync(rows[0].QuerySelector("th a")!.GetAttribute("href")!);
        Assert.Contains("Comunicación desproporcionada", file.Text);
        Assert.Contains("Cuesta más de lo que aporta", file.Text);
        Assert.Contains("por debajo de 45,00", file.Text);
        Assert.Contains("100 × magnitud × persistencia × confianza", file.Text);
        Assert.Contains("Cobertura de datos: 67", file.Text);
    }

    [Fact]
    public async Task I_am_told_what_is_unknown()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveAsync("Óptica Figurada");
        await studio.GiveAsync("Taller Prueba", 20, _ => new Load(5, 0, 3));

        var list = await me.GetAsync("/portfolio");

        Assert.Contains("De una todavía no se puede decir nada.", list.Text);
        Assert.Contains("sin horas todavía", list.Text);
        Assert.Contains("sin facturas todavía", list.Text);
        Assert.Contains("sin correo todavía", list.Text);
        Assert.Equal(1, Occurrences(list.Text, "Con menos de cinco clientes no hay mediana"));

        var file = await me.GetAsync(list.Page.QuerySelectorAll("table.portfolio th a").Single(link => link.TextContent == "Óptica Figurada").GetAttribute("href")!);
        Assert.Contains("Todavía no hay datos suficientes para una lectura.", file.Text);
        Assert.Contains("Energía: nadie ha anotado la energía.", file.Text);
    }

    [Fact]
    public async Task I_am_led_to_my_data_when_there_is_nothing_yet()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var list = await me.GetAsync("/portfolio");

        Assert.Contains("Todavía no hay ninguna relación", list.Text);
        Assert.NotNull(list.Page.QuerySelector(".empty a[href='/imports']"));
    }

    [Fact]
    public async Task I_can_sort_by_every_column_and_the_unknown_comes_last()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveAsync("Ñandú Ediciones", 20, _ => new Load(4, 1, 2, 100));
        await studio.GiveAsync("Nube Inventada", 20, _ => new Load(2, 0, 5, 100));
        await studio.GiveAsync("Oca de Muestra");

        Assert.Equal(["Ñandú Ediciones", "Nube Inventada", "Oca de Muestra"], await Names(me, "?sort=name"));
        Assert.Equal(["Nube Inventada", "Ñandú Ediciones", "Oca de Muestra"], await Names(me, "?sort=rate"));
        Assert.Equal(["Ñandú Ediciones", "Nube Inventada", "Oca de Muestra"], await Names(me, "?sort=-rate"));
        foreach (var column in new[] { "tension", "share", "income", "load", "outofhours", "hours" })
        {
            Assert.Equal("Oca de Muestra", (await Names(me, $"?sort={column}"))[^1]);
            Assert.Equal("Oca de Muestra", (await Names(me, $"?sort=-{column}"))[^1]);
        }
        Assert.Equal(["Nube Inventada", "Ñandú Ediciones"], (await Names(me, "?sort=-hours"))[..2]);
    }

    [Fact]
    public async Task I_can_filter_by_health_by_kind_and_what_is_archived()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveTiringAsync("Cerámicas Ejemplo");
        await studio.GiveCalmAsync("Librería Modelo");
        await studio.GiveAsync("Imprenta Ejemplo", kind: CounterpartKind.Supplier);
        var old = await studio.GiveCalmAsync("Viveros Muestra");
        await me.SubmitAsync(await me.GetAsync($"/relationships/{old}/edit"), $"/relationships/{old}/archive");

        Assert.Equal(["Cerámicas Ejemplo", "Librería Modelo", "Imprenta Ejemplo"], await Names(me, ""));
        Assert.Equal(["Imprenta Ejemplo"], await Names(me, "?band=unknown"));
        Assert.Equal(["Librería Modelo"], await Names(me, "?band=follow"));
        Assert.Equal(["Imprenta Ejemplo"], await Names(me, "?kind=supplier"));
        Assert.Equal(["Viveros Muestra"], await Names(me, "?archived=1"));

        await me.SubmitAsync(await me.GetAsync($"/relationships/{old}/edit"), $"/relationships/{old}/restore");
        Assert.Contains("Viveros Muestra", await Names(me, ""));
    }

    [Theory]
    [InlineData("ceramicas", "Cerámicas Ejemplo")]
    [InlineData("CERÁMICA ejem", "Cerámicas Ejemplo")]
    [InlineData("ñandu", "Ñandú Ediciones")]
    [InlineData("ejemplo librería")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("e%o")]
    [InlineData("e_emplo")]
    [InlineData("' OR 1=1 --")]
    [InlineData(".*")]
    public async Task F8_A_search_finds_what_it_says_and_nothing_more(string search, params string[] found)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        foreach (var name in new[] { "Cerámicas Ejemplo", "Ñandú Ediciones", "Librería Modelo" })
            await studio.GiveAsync(name);

        Assert.Equal(found, await Names(me, "?sort=name&q=" + Uri.EscapeDataString(search)));
    }

    [Theory]
    [InlineData("?page=-1")]
    [InlineData("?page=999999999999999999999")]
    [InlineData("?page=1000000000&sort=;DROP TABLE&band=%00&kind=9&archived=x")]
    [InlineData("?sort=--rate&sort=name")]
    public async Task F8_A_strange_address_still_shows_the_list(string query)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveAsync("Librería Modelo");

        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync("/portfolio" + query)).Status);
        Assert.Equal(["Librería Modelo"], await Names(me, query));
    }

    [Fact]
    public async Task F8_Ten_words_are_searched_and_I_am_told_so()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveAsync("Librería Modelo");

        var many = string.Join('+', Enumerable.Repeat("l", 10)) + "+zzz";
        var list = await me.GetAsync("/portfolio?q=" + many);
        Assert.Contains("He buscado las 10 primeras palabras", list.Text);
        Assert.Contains("Librería Modelo", list.Text);
        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync("/portfolio?q=" + string.Join('+', Enumerable.Repeat("x", 3_000)))).Status);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await me.GetAsync("/portfolio?q=" + string.Join('+', Enumerable.Repeat("x", 10_000)))).Status);
    }

    [Fact]
    public async Task I_can_turn_pages_of_twenty_five()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        for (var i = 1; i <= 27; i++)
            await studio.GiveAsync($"Cliente {i:00}");

        Assert.Equal(25, (await Names(me, "?sort=name")).Length);
        var second = await me.GetAsync("/portfolio?sort=name&page=2");
        Assert.Contains("26–27 de 27", second.Text);
        Assert.Equal(["Cliente 26", "Cliente 27"], await Names(me, "?sort=name&page=2"));
        Assert.Equal(["Cliente 26", "Cliente 27"], await Names(me, "?sort=name&page=77"));
    }

    [Fact]
    public async Task I_can_read_it_all_in_English()
    {
        var (studio, me) = await Studio.OpenAsync("en");
        await using var closing = studio;
        var one = await studio.GiveTiringAsync("Cerámicas Ejemplo");
        await me.GetAsync("/language/en");

        var list = await me.GetAsync("/portfolio");
        var file = await me.GetAsync($"/relationships/{one}");

        Assert.Contains("One relationship. One asks us to review whether to go on.", list.Text);
        Assert.Contains("Communication out of proportion", list.Text);
        Assert.Contains("Write facts, not judgements", file.Text);
        Assert.DoesNotMatch(@"\b(portfolio|signals|fact|relationship|timeline|weeks)\.[a-z]", list.Text + file.Text);
    }

    private static async Task<string[]> Names(Visitor me, string query) =>
        [.. (await me.GetAsync("/portfolio" + query)).Page.QuerySelectorAll("table.portfolio tbody th a").Select(link => link.TextContent)];

    private static int Occurrences(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
