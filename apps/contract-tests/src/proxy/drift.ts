import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What Redocly has against an exchange, or several of the same kind. */
export interface Drift {
  readonly message: string;
  readonly severity: string;
  /** Whose mistake it is. */
  readonly target: string;
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly occurrences: number;
}

/** Where Redocly's program is; undefined when it is not installed. */
export function findRedocly(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  } catch {
    return undefined;
  }
}

/**
 * Has Redocly compare recorded exchanges with the document.
 * @param har File with the exchanges, without secrets.
 * @param folder An empty one to run in, so that no settings of somebody else count.
 * @throws {Error} with what it said, when it did not come to an end.
 */
export async function findDrift(
  redocly: string,
  { har, document, server, folder }: Readonly<Record<'har' | 'document' | 'server' | 'folder', string>>,
): Promise<readonly Drift[]> {
  const child = spawn(
    process.execPath,
    [
      ...[redocly, 'drift', har, '--api', document, '--server', server, '--format', 'json', '--min-severity', 'error'],
      // Whether somebody is let in is no drift: a request without a token is there to be refused.
      ...['--rules', 'schema-consistency,undocumented-endpoint'],
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C, pressed again, is not meant for it.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        NODE_DISABLE_COMPILE_CACHE: '1',
      },
    },
  );
  const ended = once(child, 'close');
  const [output, words] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  try {
    const { problems } = JSON.parse(output) as { readonly problems: readonly Drift[] };
    // As everywhere: a request that breaks the contract is wrong when it is taken.
    return problems.filter(({ target, status }) => target === 'response' || status < 400);
  } catch {
    throw new Error(`Redocly's drift did not come to an end: ${(words || output).trim()}`);
  }
}
