using Colofon.Acceptance.Closures;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Demo;

/// <summary>The example shows every state of a case to whoever looks around in it, also the last one.</summary>
public sealed class ExampleStudioTests
{
    [Fact]
    public async Task I_can_look_at_a_case_that_is_over_with_its_signed_act_its_answer_and_what_follows()
    {
        var (studio, owner) = await Studio.OpenAsync();
        await using var house = studio;
        using var me = owner;

        Assert.Equal("/portfolio?done=demo", (await me.SubmitAsync(await me.GetAsync("/"), "/demo")).Path);

        var stages = await studio.LookAsync(db => db.Offboardings.IgnoreQueryFilters().Select(row => row.Stage).ToListAsync());
        Assert.Single(stages, Stage.Closed);
        Assert.Single(stages, Stage.HandingOver);
        var id = await studio.LookAsync(db => db.Offboardings.IgnoreQueryFilters().Where(row => row.Stage == Stage.Closed).Select(row => row.Id).SingleAsync());
        var at = $"/offboardings/{id}";
        Assert.Contains("Fundación Ensayo", (await me.GetAsync(at)).Text);
        var after = (await me.GetAsync(at + "/after")).Text;
        Assert.Contains("Que siempre supimos en qué punto estaba la memoria.", after);
        Assert.Contains("Una tarjeta escrita a mano", after);
        var act = await me.GetAsync(at + "/act");
        Assert.Contains("Íñigo Modelo", act.Text);
        using var file = new TemporaryFile((await me.GetAsync(act.Link("sealed-act.pdf?"))).Bytes);
        Assert.Equal(0, (await Typed.Run("evidence", "verify", file.Path)).Code);
        Assert.Contains("está entero", (await me.SubmitAsync(await me.GetAsync("/journal"), "/journal/verify")).Text);
    }
}
