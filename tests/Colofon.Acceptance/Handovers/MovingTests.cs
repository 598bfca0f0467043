using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Handovers;

public sealed class MovingTests
{
    [Fact]
    public async Task I_am_shown_what_a_new_last_day_moves_before_it_moves()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave");
        await me.MarkAsync(at, "Pinned", null, plan.TaskOf("Verificación de accesos"));

        await me.EndOnAsync(at, "2027-01-15");
        plan = await me.GetAsync(at + "/handover");

        Assert.Contains("Las fechas han cambiado", plan.Text);
        Assert.Contains("Mover 11 fechas", plan.Text);
        Assert.Contains("Cierre formal (acuerdos y pendientes finiquitados) jue 31 dic vie 15 ene cuenta desde el último día", plan.Text);
        Assert.Contains("Verificación de accesos del cliente: mar 29 dic, fecha fija", plan.Text);
        Assert.Contains("jue 31 dic", plan.Said("Cierre formal"));
        var moved = await me.SubmitAsync(plan, at + "/handover/move");
        Assert.Contains("vie 15 ene", moved.Said("Cierre formal"));
        Assert.Contains("mar 29 dic", moved.Said("Verificación de accesos"));
        Assert.DoesNotContain("Las fechas han cambiado", moved.Text);
    }

    [Fact]
    public async Task A_move_can_be_undone_after_a_restart_and_from_another_browser()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave");
        await me.EndOnAsync(at, "2027-01-15");
        var plan = await me.SubmitAsync(await me.GetAsync(at + "/handover"), at + "/handover/move");
        await me.MarkAsync(at, "Done", null, plan.TaskOf("Instrucción de datos"));
        await using var later = await studio.AgainAsync();
        using var other = later.Visitor();
        await other.SignInAsync(Studio.OwnerEmail);

        plan = await other.GetAsync(at + "/handover");
        var undo = plan.Page.QuerySelector("form[action$='/undo']")!.GetAttribute("action")!;
        var before = plan;
        plan = await other.SubmitAsync(plan, undo);

        Assert.Contains("Las fechas han vuelto a como estaban", plan.Text);
        Assert.Contains("jue 31 dic", plan.Said("Cierre formal"));
        Assert.Contains("hecha el lun 23 nov", plan.Said("Instrucción de datos"));
        Assert.Contains("Las fechas han cambiado", plan.Text);
        Assert.Contains("No he cambiado nada", (await other.SubmitAsync(before, undo, ("once", null))).Text);
    }

    [Fact]
    public async Task Dates_that_changed_while_I_was_looking_move_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave");
        await me.EndOnAsync(at, "2027-01-15");
        var seen = await me.GetAsync(at + "/handover");
        await me.EndOnAsync(at, "2027-01-22");

        var answer = await me.SubmitAsync(seen, at + "/handover/move");

        Assert.Contains("las fechas del cierre han cambiado mientras mirabas", answer.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.PlanMoves.CountAsync()));
    }

    [Fact]
    public async Task A_day_nobody_works_is_said()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio, "2026-12-27");

        var plan = await me.LayAsync(at, "they-leave");

        Assert.Contains("dom 27 dic · no es día hábil", plan.Said("Cierre formal"));
    }
}
