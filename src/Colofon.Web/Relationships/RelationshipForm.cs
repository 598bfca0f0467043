using System.Globalization;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Relationships;

/// <summary>Reads how a relationship is described.</summary>
internal static class RelationshipForm
{
    private const int LongestNote = 4000;

    public static Fields Starting(Speech speech) =>
        Fields.Starting(("kind", nameof(CounterpartKind.Client)), ("speech", speech.ToString()), ("register", nameof(Register.Usted)));

    public static Fields Starting(Relationship one) => Starting(RelationshipWords.Of(one), one.Version);

    public static RelationshipWords? Read(Fields fields, DateOnly today)
    {
        var kind = fields.Choice<CounterpartKind>("kind");
        var speech = fields.Choice<Speech>("speech");
        var register = fields.Choice<Register>("register");
        var name = fields.Text("name");
        var project = fields.Optional("project");
        var started = fields.Date("startedOn");
        var note = fields.Optional("note", LongestNote);
        if (started > today)
            fields.Refuse("startedOn", "relationship.started.future");
        return fields.IsGood ? new(kind!.Value, name, project, speech!.Value, register!.Value, started, note) : null;
    }

    private static Fields Starting(RelationshipWords words, int version) =>
        Fields.Starting(
            ("kind", words.Kind.ToString()),
            ("name", words.Name),
            ("project", words.Project),
            ("speech", words.Speech.ToString()),
            ("register", words.Register.ToString()),
            ("startedOn", words.StartedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("note", words.Note),
            ("version", version.ToString(CultureInfo.InvariantCulture))
        );
}
