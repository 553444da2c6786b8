import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const commands = { backup, restore };

/** Runs `backup` or `restore` with the arguments of the command line. */
export async function runCommand(command: keyof typeof commands, args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: process.env.CLOUDIMAGES_DATA || 'data' },
    },
  });
  const [file = '', ...more] = positionals;
  if (file === '' || more.length > 0) throw new Error(`Usage: cloudimages-server ${command} FILE [--data FOLDER]`);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => stop.abort(new Error(`The ${command} was stopped; nothing is left of it.`)));
  }
  const { signal } = stop;
  // A running server has priority.
  if (command === 'backup') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const data = resolve(values.data);
  const counts = await commands[command](resolve(file), data, signal).catch((error: Error) => {
    signal.throwIfAborted();
    throw error;
  });
  const holder = command === 'backup' ? file : values.data;
  process.stdout.write(`${holder} holds ${counts.images} images and the data of ${counts.files} of them.\n`);
}
