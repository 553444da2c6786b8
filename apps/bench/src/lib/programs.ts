import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from './process.ts';

const { resolve } = createRequire(import.meta.url);
const moduleOf = (name: string) => fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
const prism = resolve('@stoplight/prism-cli');
const document = resolve('@cloudimages/spec/openapi.json');
const anyPort = ['--port', '0'];

/** The built main module of a workspace. */
const mainOf = (workspace: string) => join(dirname(resolve(`${workspace}/package.json`)), 'dist/main.js');

/** Starts the server as users do, on a data folder and optionally on a PostgreSQL database. */
export const startServer = (data: string, store?: string): Promise<Program> =>
  startProgram(
    mainOf('@cloudimages/server'),
    [...anyPort, '--data', data, ...(store === undefined ? [] : ['--store', store])],
    'built',
  );

/** Starts a server with so many images in a new SQLite file or PostgreSQL database, or in memory without a place. */
export const startServerOf = (images: number, place?: string): Promise<Program> =>
  startProgram(moduleOf('server'), [String(images), ...(place === undefined ? [] : [place])], 'source');

export const startMock = (): Promise<Program> => startProgram(mainOf('@cloudimages/mock'), anyPort, 'built');

export const startPrismMock = (): Promise<Program> => startPrism('mock', [document]);

/** Starts Prism as a validating proxy of a server. */
export const startPrismProxy = (upstream: string): Promise<Program> =>
  startPrism('proxy', ['--errors', document, upstream]);

/** Starts a server that gives recorded responses to the traffic. */
export const startUpstream = (): Promise<Program> => startProgram(moduleOf('upstream'), [], 'built');

/** The same as an Express app that validates requests and responses. */
export const startExpress = (): Promise<Program> => startProgram(moduleOf('express'), [], 'built');

/** Starts Prism without its log, which would take most of its time, and so has to poll its port. */
async function startPrism(command: string, args: readonly string[]): Promise<Program> {
  const port = await freePort();
  const options = ['--port', String(port), '--verboseLevel', 'silent'];
  return startProgram(prism, [command, ...options, ...args], 'built', () => answering(`http://127.0.0.1:${port}`));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(url: string): Promise<string> {
  while (!(await fetch(url).catch(() => undefined))) await setTimeout(50);
  return url;
}
