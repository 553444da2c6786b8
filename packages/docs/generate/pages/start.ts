import { type Block, heading, list, type Page, table, text } from '../blocks.ts';
import type { Document } from '../openapi.ts';
import { type Operation, operationLink } from '../operations.ts';
import { samplesOf } from '../samples.ts';
import type { Site } from '../site.ts';

const urls = ({ servers }: Document) => new Map(servers.map(({ description, url }) => [description, url]));

function servers({ image, identity }: Site): Block {
  const identities = urls(identity);
  const rows = image.servers.map(({ description, url }) => ({
    cells: [description, `\`${url}\``, `\`${identities.get(description) ?? ''}\``],
  }));
  return table(['Where', 'Image API', 'Identity API'], rows);
}

const sample = (operation: Operation): Block => ({
  kind: 'choice',
  name: `sample-${operation.operationId}`,
  options: samplesOf(operation),
});

const sh = (code: string, label?: string): Block => ({
  kind: 'code',
  language: 'sh',
  text: code,
  ...(label ? { label } : {}),
});

const SIGNED = `import { accessKey, createCloudImages, listAllImages } from '@cloudimages/client';

const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
for await (const { id, name } of listAllImages(client)) console.log(id, name);`;

const PACK = `npm run build
npm pack --pack-destination /tmp/cloudimages \\
  --workspace @cloudimages/contract --workspace @cloudimages/signing --workspace @cloudimages/client
cd ../your-project && npm install /tmp/cloudimages/*.tgz`;

export function startPage(site: Site): Page {
  const { info, components } = site.image;
  const find = (id: string) => site.operations.find(({ operationId }) => operationId === id) as Operation;
  const [createToken, listImages, updateImage] = ['keystoneCreateToken', 'listImages', 'updateImage'].map(find) as [
    Operation,
    Operation,
    Operation,
  ];
  return {
    name: 'index',
    title: info.title,
    description: info.summary,
    blocks: [
      text(info.summary),
      text(info.description),
      heading('Where it runs', 'servers'),
      servers(site),
      heading('Authentication', 'authentication'),
      text(
        'A request has a token in `X-Auth-Token` or a signature in `Authorization`. Only the lists of versions need neither.',
      ),
      heading('Get a token', 'token', 3),
      text(`${components.securitySchemes.Token?.description} Send user, password and project to the identity API:`),
      sample(createToken),
      text(
        `The response is 201, and its header \`X-Subject-Token\` holds the token. Keep it until \`expires_at\`, then create another. See ${operationLink(createToken)}.`,
      ),
      heading('Sign with an access key', 'signature', 3),
      text(
        `${components.securitySchemes.Signature?.description} No secret travels with the request. \`X-Project-Id\` chooses a project where the key's user has several; the clock may be 15 minutes off. The client of this project and the vendor's SDKs sign by themselves:`,
      ),
      { kind: 'code', language: 'ts', text: SIGNED, label: 'TypeScript' },
      text('When a signature with a development key fails, the error of the server shows the text that it signed.'),
      heading('First request', 'first-request'),
      text('List the images that you can see:'),
      sample(listImages),
      text('Change the name of one:'),
      sample(updateImage),
      text(
        'The response is the whole image. When a rule is broken it is an error with a code, which [Errors](errors.html) explains.',
      ),
      heading('A server of your own', 'server'),
      text('With a clone of the repository and any Node from 20 on:'),
      sh('npm start'),
      text(
        list([
          'The API is at `http://127.0.0.1:9292`, this documentation at `/docs`, and the documents at `/openapi.yaml`, `/openapi.json`, `/identity.yaml` and `/identity.json`.',
          'Development credentials: token `demo-token`; user `demo`, password `demo-password`, domain `Default`, project `demo`; access key `demo-access-key`, secret key `demo-secret-key`.',
          'The samples of these pages work with it as they are. `npm start -- --reset` brings back the images of the examples.',
        ]),
      ),
      heading('A mock that chooses the response', 'mock', 3),
      text(
        '`npm start` also starts a mock at `http://127.0.0.1:4010`. It keeps no state, rejects requests that break the document, and sends any response that the document declares:',
      ),
      sh(`curl http://127.0.0.1:4010/v2/cloudimages -H 'X-Auth-Token: demo-token' -H 'Prefer: code=503'`),
      heading('Use the packages from a clone', 'packages'),
      text('Pack the client and the two packages that it needs, then install the files in your project:'),
      sh(PACK),
      text(
        '`@cloudimages/service` is the whole service for your tests, in-process. [How to test your code](testing-your-code.html) shows it.',
      ),
      heading('All operations', 'operations'),
      ...site.groups.flatMap(({ title, description, operations }): Block[] => [
        text(`**${title}.** ${description}`),
        table(
          ['Operation', 'Request'],
          operations.map((operation) => ({
            cells: [operationLink(operation), `\`${operation.method} ${operation.path}\``],
          })),
        ),
      ]),
      heading('For agents and scripts', 'agents'),
      text(
        list([
          'Each page is also a Markdown file: `updateImage.md` beside `updateImage.html`. [llms.txt](llms.txt) lists them.',
          'The documents: [openapi.yaml](openapi.yaml), [openapi.json](openapi.json), [identity.yaml](identity.yaml), [identity.json](identity.json).',
          'The whole reference in one file, for reading offline: [reference.html](reference.html).',
        ]),
      ),
    ],
  };
}
