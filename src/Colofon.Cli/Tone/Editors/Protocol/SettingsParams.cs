using System.Text.Json;

namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record SettingsParams(JsonElement? Settings = null);
