using Colofon.Tone.Compiled;

// FILE: writes there what the rule pages of the library beside it say.
CompiledRules.Write(args[0]);
