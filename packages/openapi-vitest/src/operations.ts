import { type ApiDocument, at, isObject, type JsonObject, type Place } from './document.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly place: Place;
  /** The keys of the goals for its presence and its absence. */
  readonly keys: { readonly seen: string; readonly absent: string };
  /** Missing if the document describes the value by a media type. */
  readonly schema?: Place;
}

/** The content of a body for a media type or a range of media types. */
export interface Body {
  readonly required: boolean;
  readonly place: Place;
  readonly content: ReadonlyMap<string, Media>;
}

interface Media {
  readonly name: string;
  readonly place: Place;
  /** The key of the goal for its presence. */
  readonly key: string;
  readonly schema?: Place;
}

interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly place: Place;
  readonly key: string;
  readonly schema?: Place;
}

export interface Answer {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly place: Place;
  readonly key: string;
  readonly content: Body['content'];
  readonly headers: readonly Header[];
}

export interface Operation {
  /** The operation's `operationId`, or its method and path if it has none. */
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** As in the document, with names in braces. */
  readonly path: string;
  /** The paths of its servers, which precede its own; they may have names in braces, too. */
  readonly bases: readonly string[];
  readonly place: Place;
  /** The names of API keys in the query, from its security schemes. */
  readonly keysInQuery: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** By their statuses, in upper case. */
  readonly answers: ReadonlyMap<string, Answer>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Header names that other parts of a document describe; the specification ignores them as parameters and headers. */
const described = { request: /^(accept|content-type|authorization)$/i, response: /^content-type$/i };
const styles = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' };

/** Every operation of a document. */
export function operationsOf(document: ApiDocument): readonly Operation[] {
  const object = (place: Place) => {
    const found = document.follow(place);
    if (!isObject(found.value)) throw new Error(`${document.where(place)} should be an object.`);
    return { place: found.place, value: found.value };
  };
  /** The resolved members of an object, which may be missing. */
  const members = (place: Place, value: JsonObject, name: string, isMember = (_: string) => true) =>
    Object.keys(isObject(value[name]) ? value[name] : {})
      .filter(isMember)
      .map((key) => ({ key, ...object(at(place, name, key)) }));
  const schemaOf = (place: Place, value: JsonObject) =>
    value.schema === undefined ? {} : { schema: at(place, 'schema') };

  /** `of` is the prefix of the keys inside. */
  const content = (of: string, place: Place, value: JsonObject): Body['content'] =>
    new Map(
      members(place, value, 'content').map((media) => {
        const name = media.key.toLowerCase();
        return [name, { name, place: media.place, key: `${of} ${name}`, ...schemaOf(media.place, media.value) }];
      }),
    );

  const parameter = (id: string, from: Place): Parameter => {
    const { place, value } = object(from);
    const within = value.in as Parameter['in'];
    const style = typeof value.style === 'string' ? value.style : styles[within];
    const key = `${id} ${within} ${value.name}`;
    return {
      name: String(value.name),
      in: within,
      keys: { seen: `${key} seen`, absent: `${key} absent` },
      required: value.required === true,
      style,
      explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
      place,
      ...schemaOf(place, value),
    };
  };

  const answer = (id: string, [status, place, value]: readonly [string, Place, JsonObject]): Answer => {
    const key = `${id} ${status}`;
    const own = members(place, value, 'headers').filter((header) => !described.response.test(header.key));
    const headers = own.map((header) => ({
      name: header.key,
      required: header.value.required === true,
      style: 'simple',
      explode: header.value.explode === true,
      place: header.place,
      key: `${key} header ${header.key}`,
      ...schemaOf(header.place, header.value),
    }));
    return { status, place, key, content: content(key, place, value), headers };
  };

  const root = object(document.root);
  const components = isObject(root.value.components) ? root.value.components : {};
  const schemes = new Map(
    members(at(root.place, 'components'), components, 'securitySchemes').map(({ key, value }) => [key, value]),
  );
  const keysInQuery = (security: unknown): string[] =>
    (Array.isArray(security) ? security : [])
      .flatMap((needed) => Object.keys(needed).map((name) => schemes.get(name)))
      .flatMap((scheme) => (scheme?.type === 'apiKey' && scheme.in === 'query' ? [String(scheme.name)] : []));
  const isPath = (name: string) => name.startsWith('/');
  const isStatus = (name: string) => !name.startsWith('x-');
  return members(root.place, root.value, 'paths', isPath).flatMap(({ key: path, place: pathPlace, value: item }) =>
    methods
      .filter((method) => Object.hasOwn(item, method))
      .map((method): Operation => {
        const { place, value } = object(at(pathPlace, method));
        const id = typeof value.operationId === 'string' ? value.operationId : `${method.toUpperCase()} ${path}`;
        const listed = (from: Place, of: JsonObject) =>
          (Array.isArray(of.parameters) ? of.parameters : []).map((_, index) =>
            parameter(id, at(from, 'parameters', index)),
          );
        // Parameters of the operation replace those of its path.
        const parameters = new Map(
          [...listed(pathPlace, item), ...listed(place, value)]
            .filter((each) => each.in !== 'header' || !described.request.test(each.name))
            .map((each) => [`${each.in} ${each.name}`, each]),
        );
        const body = value.requestBody === undefined ? undefined : object(at(place, 'requestBody'));
        return {
          id,
          method: method.toUpperCase(),
          path,
          bases: basesOf(value.servers ?? item.servers ?? root.value.servers),
          place,
          keysInQuery: keysInQuery(value.security ?? root.value.security),
          parameters: [...parameters.values()],
          ...(body && {
            body: {
              required: body.value.required === true,
              place: body.place,
              content: content(`${id} body`, body.place, body.value),
            },
          }),
          answers: new Map(
            members(place, value, 'responses', isStatus).map((each) => [
              each.key.toUpperCase(),
              answer(id, [each.key, each.place, each.value]),
            ]),
          ),
        };
      }),
  );
}

interface Server {
  readonly url?: unknown;
  readonly variables?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** The paths of servers. A variable is one path part, unless its default has several. */
function basesOf(servers: unknown): string[] {
  const paths = (Array.isArray(servers) ? (servers as readonly Server[]) : []).map(({ url, variables = {} }) =>
    String(url)
      .replaceAll(/\{([^}]+)\}/g, (variable, name) => {
        const usual = String(variables[name]?.default ?? '');
        return usual.includes('/') ? usual : variable;
      })
      .replace(/^[^/]*:\/\/[^/]*/, '')
      .replace(/^\.?\/?/, '/')
      .replace(/\/$/, ''),
  );
  return [...new Set(paths.filter(Boolean))];
}

/** The schemas of operations, without their subschemas. */
export const schemasOf = (operations: readonly Operation[]): readonly Place[] =>
  operations.flatMap(({ parameters, body, answers }) => {
    const given = [...answers.values()];
    const content = [body, ...given].flatMap((each) => [...(each?.content.values() ?? [])]);
    const parts = [...parameters, ...content, ...given.flatMap(({ headers }) => headers)];
    return parts.flatMap(({ schema }) => schema ?? []);
  });

/** The declared response for a status: by the status, its range such as `2XX`, or `default`. */
export const answerFor = ({ answers }: Operation, status: number): Answer | undefined =>
  answers.get(String(status)) ?? answers.get(`${Math.floor(status / 100)}XX`) ?? answers.get('DEFAULT');

/** The declared content for a media type, or for a range that includes it. */
export function mediaFor(content: Body['content'], header: string | undefined): Media | undefined {
  const known = content.get(header ?? '');
  if (known) return known;
  const type = essence(header ?? '');
  // A document may declare parameters of a media type, which can be written in several ways.
  const alike = [...content.values()].filter(({ name }) => essence(name) === type);
  const exact = alike.find(({ name }) => compact(name) === compact(header ?? ''));
  return exact ?? content.get(type) ?? alike[0] ?? content.get(`${type.split('/')[0]}/*`) ?? content.get('*/*');
}

/** A media type without its parameters. */
const essence = (mediaType: string) => mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
const compact = (mediaType: string) => mediaType.replaceAll(/[\s"]/g, '').toLowerCase();
