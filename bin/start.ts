import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Server } from '@cloudimages/server';
import { readOptions, type StartOptions } from './options.ts';
import { endTools, onStop, runTool } from './tool.ts';

/** Ctrl-C stops everything within 2 seconds, whatever connections are open. */
const patience = 1500;

let server: Server | undefined;
let mock: Worker | undefined;

onStop(async () => {
  setTimeout(() => process.exit(0), patience);
  await Promise.all([endTools(), mock?.terminate(), server?.close()]);
  process.exit(0);
});

try {
  const options = readOptions(process.argv.slice(3), process.env);
  await checkPorts(options);
  await build();
  await serve(options);
} catch (error) {
  console.error((error as Error).message);
  await server?.close();
  process.exit(1);
}

/** Before the build, which can take minutes. */
async function checkPorts({ host, port, mockPort }: StartOptions): Promise<void> {
  for (const [each, flags] of [
    [port, '--port N (or PORT)'],
    [mockPort, '--mock-port N (or MOCK_PORT)'],
  ] as const) {
    const probe = createServer().listen(each, host);
    try {
      await once(probe, 'listening');
    } catch (error) {
      // Others are reported by the server or the mock, in words of their own.
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') continue;
      throw new Error(`Port ${each} of ${host} is already in use. Choose another one: ${flags}.`);
    }
    probe.close();
    await once(probe, 'close');
  }
}

/** Prints nothing when all is built, a line for each package that is built now, everything when a build fails. */
async function build(): Promise<void> {
  let log = '';
  const code = await runTool(['turbo', 'run', 'build', '--output-logs=new-only', '--no-color'], (text) => {
    const begun = log.lastIndexOf('\n') + 1;
    log += text;
    const lines = log.slice(begun, log.lastIndexOf('\n') + 1);
    for (const [, name, task] of lines.matchAll(/^(\S+):(\w+): cache miss/gm)) console.log(`  ${task} ${name}`);
  });
  if (code !== 0) throw new Error(`${log}\nThe build failed; the lines above say why.`);
}

async function serve(options: StartOptions): Promise<void> {
  const [api, mocked] = await Promise.all([startApi(options), startMock(options)]);
  console.log(`
API   ${api}
Docs  ${api}/docs
Mock  ${mocked}
Data  ${options.data}
${options.credentials ? '' : await developmentHelp(api, options.region)}
Ctrl-C stops everything.
`);
}

async function startApi({ mockPort, ...options }: StartOptions): Promise<string> {
  const { startServer } = await import('@cloudimages/server');
  server = await startServer(options);
  return server.url;
}

async function startMock({ host, mockPort: port }: StartOptions): Promise<string> {
  mock = new Worker(fileURLToPath(import.meta.resolve('@cloudimages/mock/worker')), { workerData: { host, port } });
  const [{ url }] = await once(mock, 'message');
  return url;
}

async function developmentHelp(api: string, region?: string): Promise<string> {
  const { developmentCredentials } = await import('@cloudimages/service');
  const [{ project, user, password, token, accessKeys }] = developmentCredentials;
  const keys = accessKeys.map((key) => {
    const securityToken = 'securityToken' in key ? ', security token demo-security-token' : '';
    return `  access key  ${key.id}, secret key ${key.secret}${securityToken}`;
  });
  return `
Development credentials of project ${region ?? project.name} (${project.id}):
  user        ${user}, password ${password}, at ${api}/v3
  token       ${token}
${keys.join('\n')}

Try it:
  curl -X PATCH ${api}/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00 \\
    -H 'Content-Type: application/json' -H 'X-Auth-Token: demo-token' \\
    -d '[{"op":"replace","path":"/name","value":"ims_test"}]'
`;
}
