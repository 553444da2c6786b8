// Loaded into a process with --import: prints its peak memory at its end, on standard error, in kibibytes.
process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
