import { check } from './checks.js';

// Node, Bun and Deno all have it.
const { process } = globalThis;
const { bun, deno, node } = process.versions;
console.log(bun ? `Bun ${bun}` : deno ? `Deno ${deno}` : `Node ${node}`);

process.exitCode = (await check(process.argv[2], console.log)) === 0 ? 0 : 1;
