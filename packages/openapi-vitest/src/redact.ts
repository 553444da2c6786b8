import { type ApiDocument, at, isObject } from './document.ts';

/** Whether a header, or a value in a query, is a secret, by its name. */
export type IsSecret = (name: string) => boolean;

/** Names of headers, members and parameters whose values are secret in most APIs. */
export const secretNames =
  /authorization|cookie|pass(?:word|wd|code|phrase)|adminpass|secret|token|signature|credential|api[-_]?key|^sig$/i;

export const isSecretName: IsSecret = (name) => secretNames.test(name);

/** The same, with the API keys in the security schemes of a document. */
export function secretsOf(document: ApiDocument): IsSecret {
  const schemes = at(document.root, 'components', 'securitySchemes');
  const names = Object.keys(Object(document.valueAt(schemes))).map((scheme) => {
    const { value } = document.follow(at(schemes, scheme));
    return isObject(value) && value.type === 'apiKey' ? String(value.name).toLowerCase() : undefined;
  });
  return (name) => isSecretName(name) || names.includes(name.toLowerCase());
}

/** The shell variable that stands for a secret: `$X_AUTH_TOKEN`. */
export const variableFor = (name: string): string => `$${name.toUpperCase().replaceAll(/\W/g, '_')}`;

/** Replaces the secrets in the query of a URL. */
export const redactUrl = (url: string, isSecret: IsSecret, instead: (name: string) => string): string =>
  url.replaceAll(/([?&])([^=&#]*)=[^&#]+/g, (whole, begin, name) =>
    isSecret(name) ? `${begin}${name}=${instead(name)}` : whole,
  );

/** Replaces the secrets in a text. */
export type Redact = (text: string) => string;

/** Creates a function that replaces each secret, also in JSON and URL encoding, by its replacement. */
export function redactor(secrets: readonly (readonly [secret: string, instead: string])[]): Redact {
  const spellings = secrets
    // Longer secrets first, since a shorter one may be part of them.
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([secret, instead]) => {
      const ways = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
      return [...new Set(ways)].map((way) => [way, instead] as const);
    });
  return (text) => spellings.reduce((rest, [way, instead]) => rest.replaceAll(way, () => instead), text);
}
