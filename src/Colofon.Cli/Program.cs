using System.CommandLine;
using Colofon.Cli;

return await Verbs.Run(args, new InvocationConfiguration());
