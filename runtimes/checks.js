// Tests of the client on a real server that run on every runtime: without a test runner, and with nothing but the
// client and what Node 20, Bun, Deno and browsers share.
import {
  accessKey,
  createCloudImages,
  debug,
  diffImages,
  extensionsOf,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListAllImages,
  glanceShowImage,
  glanceUploadFile,
  isCloudImagesError,
  listAllImages,
  listImages,
  patch,
  renewedToken,
  retries,
  signIn,
  updateImage,
  waitForImage,
} from '@cloudimages/client';
import { ContractError, validation } from '@cloudimages/client/validation';

const isPage = 'document' in globalThis;
const token = 'demo-token';
const key = { id: 'demo-access-key', secret: 'demo-secret-key' };
const login = { domain: 'Default', user: 'demo', password: 'demo-password', project: 'RegionOne' };

/** Bytes that differ from piece to piece. */
const data = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31 + (index >> 8)) % 251);

function same(actual, expected) {
  const [is, shall] = [actual, expected].map((value) => JSON.stringify(value) ?? 'undefined');
  if (is !== shall) throw new Error(`It is ${is.slice(0, 500)} and should be ${shall.slice(0, 500)}.`);
}

async function refusalOf(work) {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('There was no error.');
}

/** Creates an image with data, passes it to some work, and deletes it in the end. */
async function withImage(client, work, metadata = {}, bytes = new Blob([data])) {
  const image = await glanceCreateImageMetadata(client, { name: 'runtimes', ...metadata });
  try {
    await glanceUploadFile(client, image.id, bytes);
    await work(await waitForImage(client, image.id, { until: 'active', timeout: 10_000 }));
  } finally {
    await glanceDeleteImage(client, image.id);
  }
}

async function bytesOf(stream) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const differs = (bytes) => bytes.length !== data.length || bytes.some((byte, index) => byte !== data[index]);

async function idsOf(pages, ids) {
  const found = [];
  for await (const { id } of pages) if (ids.includes(id)) found.push(id);
  return found.sort();
}

const checks = {
  async 'an image is changed, and changed back by the difference'(endpoint) {
    const client = createCloudImages({ endpoint, token });
    await withImage(client, async (before) => {
      const changes = patch().set('min_ram', 2048).setExtension('team', 'blue').set('__description', 'a ü ✓');
      const after = await updateImage(client, before.id, changes);
      same([after.min_ram, after.team, after.__description], [2048, 'blue', 'a ü ✓']);
      const again = await updateImage(client, before.id, diffImages(after, before));
      same({ ...again, updated_at: '' }, { ...before, updated_at: '' });
    });
  },

  async 'attributes may have the names of JavaScript'(endpoint) {
    const client = createCloudImages({ endpoint, token });
    await withImage(client, async ({ id }) => {
      same(extensionsOf(await glanceShowImage(client, id)).constructor, undefined);
      const image = await updateImage(
        client,
        id,
        patch().setExtension('constructor', 'a').setExtension('valueof', 'b'),
      );
      same({ ...extensionsOf(image) }, { constructor: 'a', valueof: 'b' });
    });
  },

  async 'an access key signs whatever is sent'(endpoint) {
    const client = createCloudImages({ endpoint, credentials: accessKey(key) });
    const odd = 'a b+c&d=e/ü*~’';
    const metadata = { team: odd };
    await withImage(
      client,
      async ({ id }) => {
        const { images } = await listImages(client, { limit: 1, attributes: metadata });
        same([images.length, images[0]?.id], [1, id]);
        same((await updateImage(client, id, patch().setExtension('team', `${odd}!`))).team, `${odd}!`);
      },
      metadata,
    );
  },

  async 'a temporary key brings its token'(endpoint) {
    const temporary = {
      id: 'demo-temporary-key',
      secret: 'demo-temporary-secret',
      securityToken: 'demo-security-token',
    };
    const client = createCloudImages({ endpoint, credentials: accessKey(temporary) });
    same((await listImages(client, { limit: 1 })).images.length, 1);
  },

  async 'a clock that is an hour off is set by the service'(endpoint) {
    const statuses = [];
    const layers = [debug(({ status }) => statuses.push(status))];
    const client = createCloudImages({ endpoint, credentials: accessKey(key), layers });
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
    try {
      await listImages(client);
    } finally {
      Date.now = now;
    }
    same(statuses, [200]);
  },

  async 'a wrong signature is an error without secrets'(endpoint) {
    const client = createCloudImages({ endpoint, credentials: accessKey({ ...key, secret: 'another-secret' }) });
    const error = await refusalOf(listImages(client));
    same([isCloudImagesError(error), error.kind, error.status, error.code], [true, 'gateway', 401, 'APIGW.0301']);
    same(
      /another-secret|demo-secret-key|Signature=\w/.test(error.message + error.stack + JSON.stringify(error)),
      false,
    );
  },

  async 'a password becomes a token'(endpoint) {
    const credentials = renewedToken(signIn({ ...login, identity: `${endpoint}/v3` }));
    const client = createCloudImages({ endpoint, credentials });
    const answers = await Promise.all([listImages(client), listImages(client), listImages(client, { limit: 1 })]);
    same(answers[2].images.length, 1);
    const wrong = signIn({ ...login, identity: `${endpoint}/v3`, password: 'wrong' });
    same((await refusalOf(wrong())).status, 401);
  },

  async 'all pages of both lists are read'(endpoint) {
    const client = createCloudImages({ endpoint, token });
    const ids = [];
    for (let count = 0; count < 5; count++) {
      ids.push((await glanceCreateImageMetadata(client, { name: 'runtimes', tags: ['pages'] })).id);
    }
    try {
      same(await idsOf(listAllImages(client, { limit: 2 }), ids), [...ids].sort());
      same(await idsOf(glanceListAllImages(client, { limit: 2, tag: 'pages' }), ids), [...ids].sort());
    } finally {
      for (const id of ids) await glanceDeleteImage(client, id);
    }
  },

  async 'data is uploaded and downloaded, with progress'(endpoint) {
    const client = createCloudImages({ endpoint, token });
    const { id } = await glanceCreateImageMetadata(client, { name: 'runtimes' });
    try {
      const up = [];
      await glanceUploadFile(client, id, new Blob([data]), { onProgress: (progress) => up.push(progress) });
      same(
        [up[0], up.at(-1)],
        [
          { loaded: 0, total: data.length },
          { loaded: data.length, total: data.length },
        ],
      );
      const down = [];
      const download = await glanceDownloadFile(client, id, { onProgress: ({ loaded }) => down.push(loaded) });
      same(differs(await bytesOf(download.body)), false);
      same([download.size, down[0], down.at(-1)], [data.length, 0, data.length]);
      const part = await glanceDownloadFile(client, id, { range: 'bytes=5-9' });
      same([part.range, [...(await bytesOf(part.body))]], [`bytes 5-9/${data.length}`, [...data.slice(5, 10)]]);
    } finally {
      await glanceDeleteImage(client, id);
    }
  },

  // Pages send streams over HTTP/2 only.
  ...(!isPage && {
    async 'a stream is uploaded, signed as it comes'(endpoint) {
      const client = createCloudImages({ endpoint, credentials: accessKey(key) });
      const stream = new Blob([data]).stream();
      await withImage(
        client,
        async ({ id, size }) => {
          same(size, data.length);
          same(differs(await bytesOf((await glanceDownloadFile(client, id)).body)), false);
        },
        {},
        stream,
      );
    },

    async 'a stream whose upload is given up is cancelled'(endpoint) {
      const client = createCloudImages({ endpoint, token });
      const { id } = await glanceCreateImageMetadata(client, { name: 'runtimes' });
      const giveUp = new AbortController();
      let pieces = 0;
      let stream;
      const end = new Promise((resolve) => {
        stream = new ReadableStream({
          async pull(controller) {
            pieces += 1;
            if (pieces === 3) {
              await waitForImage(client, id, { until: 'saving', timeout: 10_000 });
              giveUp.abort(new Error('no longer wanted'));
            }
            if (pieces < 1000) return controller.enqueue(data);
            controller.close();
            resolve(new Error('read to its end'));
          },
          cancel: resolve,
        });
      });
      const call = glanceUploadFile(client, id, stream, { signal: giveUp.signal });
      same((await refusalOf(call)).message, 'no longer wanted');
      same((await end).message, 'no longer wanted');
      await waitForImage(client, id, { until: 'queued', timeout: 10_000 });
      await glanceDeleteImage(client, id);
    },
  }),

  async 'an image that is gone is a typed error, and is not waited for'(endpoint) {
    const client = createCloudImages({ endpoint, token });
    const id = '00000000-0000-4000-8000-000000000000';
    const error = await refusalOf(updateImage(client, id, patch().set('min_ram', 1)));
    same([error.kind, error.status, error.code, error.method], ['ims', 404, 'IMG.0144', 'PATCH']);
    same(/^\w{32}$/.test(error.requestId), true);
    same((await refusalOf(waitForImage(client, id, { until: 'active' }))).reason, 'deleted');
  },

  async 'what fails at first is sent again'(endpoint) {
    let sent = 1;
    const fetch = async (request) => {
      sent += 1;
      return sent === 1 ? new Response('busy', { status: 503 }) : globalThis.fetch(request);
    };
    const client = createCloudImages({ endpoint, token, layers: [retries()], fetch });
    await withImage(client, async ({ id }) => {
      sent = 0;
      same((await updateImage(client, id, patch().set('min_ram', 4096))).min_ram, 4096);
      same(sent, 2);
    });
  },

  async 'a limit and a signal end a call'(endpoint) {
    const fetch = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const client = createCloudImages({ endpoint, token, layers: [retries({ tries: 1, tryLimit: 10 })], fetch });
    same((await refusalOf(listImages(client))).name, 'TimeoutError');
    const controller = new AbortController();
    const call = refusalOf(listImages(createCloudImages({ endpoint, token }), {}, { signal: controller.signal }));
    controller.abort(new Error('no longer wanted'));
    same((await call).message, 'no longer wanted');
  },

  async 'validation rejects before anything is sent, and passes what is valid'(endpoint) {
    let sent = 0;
    const counted = (send) => (request) => {
      sent += 1;
      return send(request);
    };
    const client = createCloudImages({ endpoint, token, layers: [counted] });
    client.use(validation());
    const id = '33ad552d-1149-471c-8190-ff6776174a00';
    const error = await refusalOf(updateImage(client, id, patch().set('min_ram', -1)));
    same([error instanceof ContractError, error.side, sent], [true, 'request', 0]);
    same([(await listImages(client, { limit: 1 })).images.length, sent], [1, 1]);
  },
};

/** Runs every check, prints a line for each, and resolves to the number of failures. */
export async function check(endpoint, print) {
  let failed = 0;
  for (const [name, holds] of Object.entries(checks)) {
    try {
      await holds(endpoint);
      print(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      print(`FAILED  ${name}: ${error?.stack ?? error}`);
    }
  }
  print(`${Object.keys(checks).length - failed} held, ${failed} failed`);
  return failed;
}
