import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step } from '../client.ts';
import { mustRun } from './command.ts';
import { cached, workFolder } from './folders.ts';
import { stepsOf } from './steps.ts';

/** A virtual environment with the client's requirements.txt; resolves to the folder of its commands. */
export async function pythonBin(client: string): Promise<string> {
  const requirements = fileURLToPath(new URL(`../${client}/requirements.txt`, import.meta.url));
  const folder = await cached(client, 'requirements.txt', async (folder) => {
    await mustRun(['python3', '-m', 'venv', folder]);
    await mustRun([join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--no-deps', '-r', requirements]);
  });
  return join(folder, 'bin');
}

/** Runs the client's main.py, beside the files of the guide that connect it. */
export async function pythonSteps(
  client: string,
  server: string,
  connections: readonly string[],
): Promise<readonly Step[]> {
  const bin = await pythonBin(client);
  const folder = workFolder(client, server, [`${client}/main.py`, 'lib/steps.py'], connections);
  return stepsOf([join(bin, 'python'), 'main.py'], { cwd: folder });
}
