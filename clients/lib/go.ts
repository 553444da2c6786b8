import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Step } from '../client.ts';
import { mustRun } from './command.ts';
import { workFolder } from './folders.ts';
import { stepsOf } from './steps.ts';

/** Builds and runs the client's Go files, beside the files of the guide that connect it. Go caches modules and builds. */
export async function goSteps(
  client: string,
  server: string,
  connections: readonly string[],
): Promise<readonly Step[]> {
  const own = globSync(`${client}/{*.go,go.mod,go.sum}`, { cwd: fileURLToPath(new URL('..', import.meta.url)) });
  const files = [...own, 'lib/steps.go'];
  const cwd = workFolder(client, server, files, connections);
  await mustRun(['go', 'build', '-mod=readonly', '-o', 'client', '.'], { cwd, env: { ...process.env, GOFLAGS: '' } });
  return stepsOf(['./client'], { cwd });
}
