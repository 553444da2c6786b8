/** A response as it was received. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  /** The media type without parameters; '' if missing. */
  readonly mediaType: string;
  /** The value of a JSON body, otherwise the text. */
  readonly body: unknown;
}

export async function heardFrom(response: Response): Promise<Heard> {
  const text = await response.text();
  const mediaType = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return { status: response.status, headers: response.headers, mediaType, body: bodyOf(text, mediaType) };
}

function bodyOf(text: string, mediaType: string): unknown {
  if (!/[/+]json$/.test(mediaType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Members = Readonly<Record<string, unknown>>;

export const membersOf = ({ body }: Pick<Heard, 'body'>): Members =>
  typeof body === 'object' && body !== null ? (body as Members) : {};

/** The code of an error, in the shape of the service or of the gateway; native errors have none. */
export function codeIn(heard: Pick<Heard, 'body'>): string | undefined {
  const { error, error_code } = membersOf(heard);
  const code = membersOf({ body: error }).code ?? error_code;
  return typeof code === 'string' ? code : undefined;
}
