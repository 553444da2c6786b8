import { join } from 'node:path';
import { root } from './install.mjs';
import { runTool } from './tool.ts';

/** A client that others make, and that calls a server of this project. */
export interface Client {
  readonly name: string;
  /** Programs that it needs beside Node. Without one of them it does not run. */
  readonly needs: readonly string[];
  /** Makes the client and calls the server at this address; rejects with the output of what failed. */
  readonly run: (server: string) => Promise<unknown>;
}

/**
 * Runs a tool and resolves to what it printed.
 * @throws {Error} with the tool and its output when it fails
 */
export async function run(tool: readonly string[], cwd = root): Promise<string> {
  let output = '';
  const code = await runTool(tool, (text) => (output += text), undefined, cwd).catch((error: Error) => error.message);
  if (code !== 0) throw new Error(`${tool.join(' ')}\n${output}\nIt ended with ${code}.`);
  return output;
}

/** The folder of programs for the clients of a kind. */
export const clientsFolder = (kind: string) => join(root, 'clients', kind);
