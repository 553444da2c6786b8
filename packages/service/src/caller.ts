/** Who calls: the project that the caller acts for. */
export interface Caller {
  readonly project: string;
}

/** Reads one request header; names in lower case. */
export type HeaderReader = (name: string) => string | undefined;

/** Finds out who calls, from the headers of the request; undefined when they do not tell. */
export type Authenticate = (header: HeaderReader) => Caller | undefined | Promise<Caller | undefined>;

/** The projects of the development credentials, by their tokens. */
export const developmentTokens: Readonly<Record<string, string>> = {
  'demo-token': '0b1e494e2660441a957313163095fe5c',
  'other-token': '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7',
};

/** Takes the tokens that everybody knows. For tests and for a server that only its own machine reaches. */
export const development: Authenticate = (header) => {
  const token = header('x-auth-token');
  return token !== undefined && Object.hasOwn(developmentTokens, token)
    ? { project: developmentTokens[token] as string }
    : undefined;
};
