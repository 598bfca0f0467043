using Colofon.Cli;

return await Verbs.Root().Parse(args).InvokeAsync();
