import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A problem that Redocly found in one or several exchanges of the same kind. */
export interface Drift {
  readonly message: string;
  readonly severity: string;
  /** `request` or `response`. */
  readonly target: string;
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly occurrences: number;
}

/** Path of Redocly's program; undefined if it is not installed. */
export function findRedocly(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  } catch {
    return undefined;
  }
}

/**
 * Compares recorded exchanges with the document by Redocly.
 * @param har File with the exchanges, without secrets.
 * @param folder An empty working folder, so that Redocly finds no configuration.
 * @throws {Error} with Redocly's output, if it fails.
 */
export async function findDrift(
  redocly: string,
  { har, document, server, folder }: Readonly<Record<'har' | 'document' | 'server' | 'folder', string>>,
): Promise<readonly Drift[]> {
  const child = spawn(
    process.execPath,
    [
      ...[redocly, 'drift', har, '--api', document, '--server', server, '--format', 'json', '--min-severity', 'error'],
      // Without the rules on authentication, since tests send requests without a token on purpose.
      ...['--rules', 'schema-consistency,undocumented-endpoint'],
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Detached, so that a second Ctrl-C does not end it.
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
    // A request that breaks the contract is a fault only if it was accepted.
    return problems.filter(({ target, status }) => target === 'response' || status < 400);
  } catch {
    throw new Error(`Redocly's drift failed: ${(words || output).trim()}`);
  }
}
