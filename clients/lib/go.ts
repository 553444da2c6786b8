import type { Step } from '../client.ts';
import { mustRun } from './command.ts';
import { workFolder } from './folders.ts';
import { stepsOf } from './steps.ts';

/** Builds and runs the client's main.go, beside the files of the guide that connect it. Go caches modules and builds. */
export async function goSteps(
  client: string,
  server: string,
  connections: readonly string[],
): Promise<readonly Step[]> {
  const files = [...['main.go', 'go.mod', 'go.sum'].map((file) => `${client}/${file}`), 'lib/steps.go'];
  const cwd = workFolder(client, server, files, connections);
  await mustRun(['go', 'build', '-mod=readonly', '-o', 'client', '.'], { cwd, env: { ...process.env, GOFLAGS: '' } });
  return stepsOf(['./client'], { cwd });
}
