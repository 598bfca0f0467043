using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("mon-fri 09:00-18:00", "mon-fri 09:00-18:00", "lu-vi 09:00-18:00")]
    [InlineData("lu-vi 9:00-14:00,16:00-19:00", "mon-fri 09:00-14:00,16:00-19:00", "lu-vi 09:00-14:00,16:00-19:00")]
    [InlineData("L-J 9-17; V 8:30-15", "mon-thu 09:00-17:00; fri 08:30-15:00", "lu-ju 09:00-17:00; vi 08:30-15:00")]
    [InlineData("Miércoles 10.00-12.00; sáb. 10h-13h", "wed 10:00-12:00; sat 10:00-13:00", "mi 10:00-12:00; sa 10:00-13:00")]
    [InlineData("sat-mon 10-12", "mon 10:00-12:00; sat-sun 10:00-12:00", "lu 10:00-12:00; sa-do 10:00-12:00")]
    [InlineData("tue,thu: 10-12", "tue 10:00-12:00; thu 10:00-12:00", "ma 10:00-12:00; ju 10:00-12:00")]
    [InlineData("fri 22:00-06:00", "fri 22:00-24:00; sat 00:00-06:00", "vi 22:00-24:00; sa 00:00-06:00")]
    [InlineData("mon 9-14,13-16,16-18", "mon 09:00-18:00", "lu 09:00-18:00")]
    [InlineData("mon-sun 00:00-24:00", "mon-sun 00:00-24:00", "lu-do 00:00-24:00")]
    public void I_can_write_my_hours_as_I_say_them(string written, string english, string spanish)
    {
        var hours = WorkingHours.TryParse(written)!;

        Assert.Equal(english, hours.ToString());
        Assert.Equal(spanish, hours.Format(Speech.Es));
        Assert.Equal(hours, WorkingHours.TryParse(english));
        Assert.Equal(hours, WorkingHours.TryParse(spanish));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("9:00-18:00")]
    [InlineData("mon-fri")]
    [InlineData("lunes a viernes 9-18")]
    [InlineData("mon-xyz 9-18")]
    [InlineData("mon 9-18; tue")]
    [InlineData("mon 25:00-26:00")]
    [InlineData("mon 9:60-18:00")]
    [InlineData("mon 24:00-25:00")]
    [InlineData("mon 9-12-15")]
    [InlineData("mon-tue-wed 9-12")]
    [InlineData("mon 9-18,")]
    public void What_cannot_be_understood_is_not_guessed(string? written) => Assert.Null(WorkingHours.TryParse(written));

    [Theory]
    [InlineData("08:59", false)]
    [InlineData("09:00", true)]
    [InlineData("13:59", true)]
    [InlineData("14:00", false)]
    [InlineData("18:59:59", true)]
    [InlineData("19:00", false)]
    public void The_opening_minute_is_inside_and_the_closing_one_outside(string time, bool inside)
    {
        var hours = WorkingHours.TryParse("lu-vi 9:00-14:00,16:00-19:00")!;

        Assert.Equal(inside, hours.Contains(DayOfWeek.Wednesday, TimeOnly.Parse(time, null)));
        Assert.False(hours.Contains(DayOfWeek.Sunday, TimeOnly.Parse(time, null)));
    }
}
