import { type ApiDocument, at, isObject, type JsonObject, type Place } from './document.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly place: Place;
  /** Not given where the document describes the value by a media type. */
  readonly schema?: Place;
}

/** What a body may be: a schema, if there is one, for each media type or range of media types. */
export interface Body {
  readonly required: boolean;
  readonly place: Place;
  readonly content: ReadonlyMap<string, { readonly place: Place; readonly schema?: Place }>;
}

interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly place: Place;
  readonly schema?: Place;
}

export interface Answer {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly place: Place;
  readonly content: Body['content'];
  readonly headers: readonly Header[];
}

export interface Operation {
  /** The operation's `operationId`, or its method and path where it has none. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** As the document writes it, with names in braces. */
  readonly path: string;
  readonly place: Place;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answers: readonly Answer[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const styles = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' };

/** Every operation of a document. */
export function operationsOf(document: ApiDocument): readonly Operation[] {
  const object = (place: Place) => {
    const found = document.resolve(place);
    if (!isObject(found.value)) throw new Error(`${document.where(place)} should be an object.`);
    return { place: found.place, value: found.value };
  };
  /** The members of an object that may be missing, resolved. */
  const members = (place: Place, value: JsonObject, name: string) =>
    Object.keys(isObject(value[name]) ? value[name] : {}).map((key) => ({ key, ...object(at(place, name, key)) }));
  const schemaOf = (place: Place, value: JsonObject) =>
    value.schema === undefined ? {} : { schema: at(place, 'schema') };

  const content = (place: Place, value: JsonObject): Body['content'] =>
    new Map(
      members(place, value, 'content').map((media) => [
        media.key.toLowerCase(),
        { place: media.place, ...schemaOf(media.place, media.value) },
      ]),
    );

  const parameter = (from: Place): Parameter => {
    const { place, value } = object(from);
    const within = value.in as Parameter['in'];
    const style = typeof value.style === 'string' ? value.style : styles[within];
    return {
      name: String(value.name),
      in: within,
      required: value.required === true,
      style,
      explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
      place,
      ...schemaOf(place, value),
    };
  };

  const answer = ({ key, place, value }: { key: string; place: Place; value: JsonObject }): Answer => ({
    status: key,
    place,
    content: content(place, value),
    headers: members(place, value, 'headers').map((header) => ({
      name: header.key,
      required: header.value.required === true,
      place: header.place,
      ...schemaOf(header.place, header.value),
    })),
  });

  const root = object(document.root);
  return members(root.place, root.value, 'paths').flatMap(({ key: path, place: pathPlace, value: item }) =>
    methods
      .filter((method) => Object.hasOwn(item, method))
      .map((method): Operation => {
        const { place, value } = object(at(pathPlace, method));
        const listed = (from: Place, of: JsonObject) =>
          (Array.isArray(of.parameters) ? of.parameters : []).map((_, index) =>
            parameter(at(from, 'parameters', index)),
          );
        // What the operation says of a parameter replaces what its path says of it.
        const parameters = new Map(
          [...listed(pathPlace, item), ...listed(place, value)].map((each) => [`${each.in} ${each.name}`, each]),
        );
        const body = value.requestBody === undefined ? undefined : object(at(place, 'requestBody'));
        return {
          id: typeof value.operationId === 'string' ? value.operationId : `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          place,
          parameters: [...parameters.values()],
          ...(body && {
            body: {
              required: body.value.required === true,
              place: body.place,
              content: content(body.place, body.value),
            },
          }),
          answers: members(place, value, 'responses').map(answer),
        };
      }),
  );
}

/** The answer that the document declares for a status: for itself, for its hundred, or for all others. */
export const answerFor = ({ answers }: Operation, status: number): Answer | undefined =>
  [String(status), `${Math.floor(status / 100)}XX`, 'default']
    .map((name) => answers.find((answer) => answer.status.toUpperCase() === name.toUpperCase()))
    .find((answer) => answer !== undefined);

/** What is declared for a media type: for itself, or for a range that it belongs to. */
export function mediaFor(content: Body['content'], header: string | undefined) {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  for (const name of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const media = content.get(name);
    if (media) return { name, ...media };
  }
  return undefined;
}
