// Loaded into a process with --import: tells at its end, on standard error, the most memory that it had, in kibibytes.
process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
