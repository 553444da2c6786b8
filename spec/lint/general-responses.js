import { dirname, join, relative } from 'node:path';

/** What an operation needs so that it can give one of these responses; any operation can give the others. */
const NEEDS = {
  401: (operation, document) => (operation.security ?? document.security ?? []).length > 0,
  413: ({ requestBody }) => requestBody,
  415: ({ requestBody }) => requestBody,
};

/** Path files leave out what the document says once, in `x-response-headers` and `x-general-responses`. This writes it
 * into every operation and response, and takes both extensions out. */
export function generalResponses() {
  let document;
  let root;
  let path;

  /** A reference that the document holds, as another file has to write it. */
  const referTo = ({ $ref }, from) => ({ $ref: relative(dirname(from), join(dirname(root), $ref)) });

  function addHeaders(response, from) {
    const general = Object.entries(document['x-response-headers'] ?? {});
    const added = Object.fromEntries(general.map(([name, ref]) => [name, referTo(ref, from)]));
    const { description, headers, ...others } = response;
    for (const key of Object.keys(others)) delete response[key];
    Object.assign(response, { headers: { ...added, ...headers } }, others);
  }

  /** The references in a value, as another file has to write them. */
  const referBelow = (value, from) =>
    JSON.parse(JSON.stringify(value), (_, part) => (part?.$ref ? referTo(part, from) : part));

  /** Adds what all responses of a family have: headers, and the media types in which JSON errors come too. */
  function addOfFamily({ headers = {}, errors = {} }, status, response, from) {
    if (Object.keys(headers).length > 0) response.headers = { ...referBelow(headers, from), ...response.headers };
    if (status < '400' || !response.content?.['application/json']) return;
    for (const [mediaType, content] of Object.entries(errors)) {
      response.content[mediaType] ??= { ...referBelow(content, from), 'x-same-error': true };
    }
  }

  return {
    Root: {
      enter(node, { location }) {
        document = node;
        root = location.source.absoluteRef;
      },
      leave() {
        delete document['x-response-headers'];
        delete document['x-general-responses'];
      },
    },
    Response(response, { location }) {
      if (response) addHeaders(response, location.source.absoluteRef);
    },
    PathItem: {
      enter(_item, { key }) {
        path = key;
      },
      Operation(operation, { key: method, location, report, resolve }) {
        const families = document['x-general-responses'] ?? [];
        operation.responses ??= {};
        const family = families.find(({ paths }) => paths.some((start) => path.startsWith(start)));
        for (const [status, response] of Object.entries(operation.responses)) {
          const { node, location: at } = response.$ref ? resolve(response) : { node: response, location };
          if (family && node) addOfFamily(family, status, node, at.source.absoluteRef);
        }
        for (const [status, ref] of Object.entries({ ...family?.responses, ...family?.[method] })) {
          if (NEEDS[status] && !NEEDS[status](operation, document)) continue;
          const general = resolve(ref, root);
          const own = operation.responses[status];
          if (own && resolve(own).node === general.node) {
            const message = `Take ${status} out: the document says it of all operations, in x-general-responses.`;
            report({ message, location: location.child(['responses', status]).key() });
          }
          operation.responses[status] ??= referTo(ref, location.source.absoluteRef);
          // The walk does not follow references that are added during it.
          if (!general.node) continue;
          addHeaders(general.node, general.location.source.absoluteRef);
          addOfFamily(family, status, general.node, general.location.source.absoluteRef);
        }
      },
    },
  };
}
