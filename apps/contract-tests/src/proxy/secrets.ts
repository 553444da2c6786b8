/** Names of headers, of members of bodies and of parameters whose values are nobody's business. */
const secretHeader = /authorization|cookie|token|secret|api-?key|^x-sdk-|signature|credential/i;
const secretMember = 'password|passwd|adminpass|secret|secret_key|secretkey|token|access_token|refresh_token|signature';
const secretParameter = new RegExp(`^(${secretMember}|.*token.*|.*signature.*|.*credential.*)$`, 'i');

/** A member of a JSON object, also of a broken one, and of a form. */
const inJson = new RegExp(`("(?:${secretMember})"\\s*:\\s*)"((?:[^"\\\\]|\\\\.)*)"`, 'gi');
const inForm = new RegExp(`((?:^|[?&])(?:${secretMember})=)([^&#\\s"']+)`, 'gi');
/** The token that another one is made from. */
const tokenId = /("token"\s*:\s*\{\s*"id"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;

/** The name of the variable that stands for a secret: `$X_AUTH_TOKEN`. */
const variable = (name: string) => `$${name.toUpperCase().replaceAll(/\W/g, '_')}`;

const isSecretHeader = (name: string): boolean => secretHeader.test(name);

/** What is shorter may stand anywhere by chance; it is hidden in its place alone. */
const least = 8;

export interface Secrets {
  /** Remembers the secrets in headers, so that they are hidden wherever else they turn up. */
  learn(headers: Readonly<Record<string, string>>): void;
  /** Headers without secrets. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** A text without the secrets that are known, or that stand where secrets do; those are remembered. */
  text(text: string): string;
  /** An address without secrets. */
  url(url: string): string;
  /** A value that stands in a part of a message: `body /auth/password`, `header X-Subject-Token`, `query token`. */
  value(part: string, value: unknown): unknown;
}

/** Hides what is secret in what goes over a line: by where it stands, and whatever stood there before. */
export function createSecrets(): Secrets {
  const known = new Map<string, string>();
  const remember = (secret: string, name: string) => {
    if (secret.length >= least && !secret.startsWith('$')) known.set(secret, variable(name));
  };

  function learn(headers: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(headers)) {
      if (!isSecretHeader(name)) continue;
      remember(value, name);
      // Behind the scheme, and in the parts of a signature, as they may be told on their own.
      for (const part of value.split(/[\s,;]+/)) remember(part.replace(/^[\w-]+=/, ''), name);
    }
  }

  const hide = (text: string) => {
    let rest = text;
    for (const [secret, name] of known) if (rest.includes(secret)) rest = rest.replaceAll(secret, () => name);
    return rest;
  };

  function text(given: string): string {
    const inPlace = (whole: string, before: string, secret: string) => {
      const name = /\w+/.exec(before)?.[0] ?? 'secret';
      remember(secret, name);
      return whole.endsWith('"') ? `${before}"${variable(name)}"` : `${before}${variable(name)}`;
    };
    return hide(given.replaceAll(tokenId, inPlace).replaceAll(inJson, inPlace).replaceAll(inForm, inPlace));
  }

  function url(given: string): string {
    const parsed = new URL(given);
    for (const [name, value] of [...parsed.searchParams]) {
      if (!secretParameter.test(name)) continue;
      remember(value, name);
      parsed.searchParams.set(name, variable(name));
    }
    // Unless there is something to hide it stays as it was sent.
    return hide(parsed.search === new URL(given).search ? given : parsed.href);
  }

  function value(part: string, given: unknown): unknown {
    const [within, name = ''] = part.split(' ');
    const last = name.split('/').at(-1) ?? '';
    const isSecret = within === 'header' ? isSecretHeader(name) : secretParameter.test(last);
    if (isSecret && given !== undefined) return variable(last);
    return given === undefined ? undefined : parsed(text(JSON.stringify(given)));
  }

  return {
    learn,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, each]) => [name, isSecretHeader(name) ? variable(name) : text(each)]),
      ),
    text,
    url,
    value,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
