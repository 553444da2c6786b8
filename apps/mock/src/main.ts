import { parseArgs } from 'node:util';
import { requireNode } from './node-version.ts';

const HELP = `A mock of the Image Management Service.

Usage: cloudimages-mock [--host ADDRESS] [--port NUMBER]

  --host ADDRESS  address to listen on (environment: HOST; default 127.0.0.1)
  --port NUMBER   port to listen on (environment: MOCK_PORT; default 4010; 0 takes any free one)
  --help          show this text

Choose a response with the header Prefer: code=404, or example=NAME, or both: code=400, example=NAME.`;

async function main(): Promise<void> {
  requireNode(process.versions.node);
  const { values } = parseArgs({
    options: { host: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const host = values.host || process.env.HOST || '127.0.0.1';
  const port = readPort(values.port || process.env.MOCK_PORT || '4010');
  // Loaded only now, because Prism may crash an older Node before the check can report it.
  const { startMock } = await import('./mock.ts');
  const mock = await startMock({ host, port });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => mock.close());
  console.log(`Mock: ${mock.url}`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`A port is a number from 0 to 65535, not "${text}".`);
  return port;
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
