using Colofon.Acceptance.Signals;
using Colofon.Relationships;
using Colofon.Signals;

namespace Colofon.Acceptance.Offboardings;

public sealed class ImpactTests
{
    [Fact]
    public async Task I_am_told_what_would_change_from_the_evidence_and_two_figures_of_mine()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var leaving = await studio.GiveAsync(House.Name, 52, _ => new Load(5, 0, 2, 100));
        await studio.GiveAsync("Viveros Muestra", 52, _ => new Load(5, 0, 4, 200));
        await studio.GiveAsync("Hotel Quimera", 52, _ => new Load(5, 0, 5, 300));
        await studio.GiveAsync("Imprenta Maqueta", 52, _ => new Load(5, 0, 1, 900), CounterpartKind.Supplier);
        await studio.UseAsync<PortfolioDesk, int>(desk => desk.RefreshAsync());
        var at = House.CaseOf(await me.OpenCaseAsync(leaving));

        var page = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/impact", ("reserves", "12000"), ("monthlyCosts", "3000"));

        var impact = string.Join(' ', page.Page.QuerySelector("#impact")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Sin este cliente, el que más pesaría sería Hotel Quimera: el 60 % de los ingresos que quedan.", impact);
        Assert.Contains("Las reservas duran hoy 26,6 meses; sin este cliente y sin nada nuevo, 13,7 meses.", impact);
        // The week that is running has no invoice yet: 51 of 52 count, 2.550 and 2.125 € a month.
        Assert.Contains("Ingresos netos en doce meses 5.100,00 €", impact);
        Assert.Contains("Tarifa efectiva por hora 50,00 €/h", impact);
    }

    [Fact]
    public async Task Of_a_supplier_I_am_told_the_time_and_nothing_of_income()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var printer = await studio.GiveAsync("Imprenta Maqueta", 52, _ => new Load(5, 0, 1, 900), CounterpartKind.Supplier);
        await studio.UseAsync<PortfolioDesk, int>(desk => desk.RefreshAsync());
        var at = House.CaseOf(await me.OpenCaseAsync(printer));

        var page = await me.GetAsync(at + "/certainty");

        Assert.NotEmpty(page.Page.QuerySelectorAll("#impact .figures > *"));
        Assert.Null(page.Page.QuerySelector("input[name=reserves]"));
        Assert.DoesNotContain("cliente", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ingresos", page.Page.QuerySelector("#impact")!.TextContent);
    }
}
