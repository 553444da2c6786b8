#!/usr/bin/env node
import { parseArgs } from 'node:util';

const help = `Usage: cloudimages-server [options]

  --host ADDRESS      address to listen on (HOST, 127.0.0.1)
  --port N            port to listen on (PORT, 9292)
  --data FOLDER       where images are kept (CLOUDIMAGES_DATA, ./data)
  --credentials FILE  who may call (CLOUDIMAGES_CREDENTIALS; the development credentials when not given)
  --reset             forget all images and begin again with the examples
  --help              show this
`;

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`A port is a number from 0 to 65535, not "${text}".`);
  }
  return Number(text);
}

const { env } = process;
try {
  // better-sqlite3 brings no build for older versions and would crash.
  if (Number(process.versions.node.split('.')[0]) < 22) throw new Error('cloudimages-server needs Node 22 or newer.');
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: env.HOST || '127.0.0.1' },
      port: { type: 'string', default: env.PORT || '9292' },
      data: { type: 'string', default: env.CLOUDIMAGES_DATA || 'data' },
      credentials: {
        type: 'string',
        ...(env.CLOUDIMAGES_CREDENTIALS && { default: env.CLOUDIMAGES_CREDENTIALS }),
      },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(help);
  else {
    const { credentials, ...rest } = values;
    const options = { ...rest, port: portOf(rest.port), ...(credentials !== undefined && { credentials }) };
    const { startServer } = await import('./server.ts');
    const server = await startServer(options);
    // A signal may come twice, from the terminal and from npm: the second one must not cut the stop short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.close());
    process.stdout.write(
      `The Image Management Service listens on ${server.url}; its documentation is at ${server.url}/docs\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
