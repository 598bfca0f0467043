using System.Text.Json;

namespace Colofon.Cli.Tone.Editors.Protocol;

internal sealed record InitializeParams(string? Locale = null, JsonElement? InitializationOptions = null);
