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

/** The main module of a workspace, as it is built. */
const mainOf = (workspace: string) => join(dirname(resolve(`${workspace}/package.json`)), 'dist/main.js');

/** The server on a data folder, and perhaps on a PostgreSQL database, as users run it. */
export const startServer = (data: string, store?: string): Promise<Program> =>
  startProgram(
    mainOf('@cloudimages/server'),
    [...anyPort, '--data', data, ...(store === undefined ? [] : ['--store', store])],
    'built',
  );

/** The server with so many images: in a new SQLite file or PostgreSQL database, or in memory when no place is named. */
export const startServerOf = (images: number, place?: string): Promise<Program> =>
  startProgram(moduleOf('server'), [String(images), ...(place === undefined ? [] : [place])], 'source');

export const startMock = (): Promise<Program> => startProgram(mainOf('@cloudimages/mock'), anyPort, 'built');

export const startPrismMock = (): Promise<Program> => startPrism('mock', [document]);

/** Prism in front of a server, refusing what the document does not allow. */
export const startPrismProxy = (upstream: string): Promise<Program> =>
  startPrism('proxy', ['--errors', document, upstream]);

/** A server that gives the answers to the traffic that were recorded. */
export const startUpstream = (): Promise<Program> => startProgram(moduleOf('upstream'), [], 'built');

/** The same in an Express app that compares what goes in and out with the document. */
export const startExpress = (): Promise<Program> => startProgram(moduleOf('express'), [], 'built');

/** Prism says where it listens only in its log, and to write that log takes it longer than all the rest. */
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
