import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Client, Step } from '../client.ts';
import { mustRun } from '../lib/command.ts';
import { workFolder } from '../lib/folders.ts';
import { stepsOf } from '../lib/steps.ts';

const name = 'huaweicloud-sdk-java';

export default { needs: ['java', 'javac', 'mvn'], run } satisfies Client;

/** Maven keeps what it downloads in the user's own repository. */
async function run(server: string): Promise<readonly Step[]> {
  const files = ['Main.java', 'Jobs.java', 'pom.xml'].map((file) => `${name}/${file}`);
  const cwd = workFolder(name, server, files, ['Connect.java']);
  await mustRun(['mvn', '-B', '-q', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'], { cwd });
  const classpath = readFileSync(join(cwd, 'classpath'), 'utf8').trim() + delimiter + cwd;
  await mustRun(['javac', '-encoding', 'UTF-8', '-cp', classpath, 'Main.java', 'Jobs.java', 'Connect.java'], { cwd });
  return stepsOf(['java', '-Dfile.encoding=UTF-8', '-cp', classpath, 'Main'], { cwd });
}
