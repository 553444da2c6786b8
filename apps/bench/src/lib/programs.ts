import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from './process.ts';

const { resolve } = createRequire(import.meta.url);
const bench = fileURLToPath(new URL('../processes/server.ts', import.meta.url));
const prism = resolve('@stoplight/prism-cli');
const document = resolve('@cloudimages/spec/openapi.json');
const anyPort = ['--port', '0'];

/** The main module of a workspace, as it is built. */
const mainOf = (workspace: string) => join(dirname(resolve(`${workspace}/package.json`)), 'dist/main.js');

/** The server on a data folder, as users run it. */
export const startServer = (data: string): Promise<Program> =>
  startProgram(mainOf('@cloudimages/server'), [...anyPort, '--data', data], 'built');

/** The server with so many images: in a new SQLite file, or in memory when none is named. */
export const startServerOf = (images: number, file?: string): Promise<Program> =>
  startProgram(bench, [String(images), ...(file === undefined ? [] : [file])], 'source');

export const startMock = (): Promise<Program> => startProgram(mainOf('@cloudimages/mock'), anyPort, 'built');

export const startPrismMock = (): Promise<Program> => startProgram(prism, ['mock', ...anyPort, document], 'built');

/** Prism in front of a server, refusing what the document does not allow. */
export const startPrismProxy = (upstream: string): Promise<Program> =>
  startProgram(prism, ['proxy', ...anyPort, '--errors', document, upstream], 'built');
