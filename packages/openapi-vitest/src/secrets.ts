import { type ApiDocument, at, isObject } from './document.ts';

/** Whether a header, or a value in a query, is a secret, by its name. */
export type IsSecret = (name: string) => boolean;

const usualNames =
  /authorization|cookie|pass(word|wd|code|phrase)|secret|token|signature|credential|api[-_]?key|^sig$/i;

/** Knows the usual names. */
export const isUsualSecret: IsSecret = (name) => usualNames.test(name);

/** The same, and the keys that the security schemes of a document name. */
export function secretsOf(document: ApiDocument): IsSecret {
  const schemes = at(document.root, 'components', 'securitySchemes');
  const names = Object.keys(Object(document.valueAt(schemes))).map((scheme) => {
    const { value } = document.follow(at(schemes, scheme));
    return isObject(value) && value.type === 'apiKey' ? String(value.name).toLowerCase() : undefined;
  });
  return (name) => isUsualSecret(name) || names.includes(name.toLowerCase());
}

/** The variable of a shell that stands for a secret: `$X_AUTH_TOKEN`. */
export const variable = (name: string): string => `$${name.toUpperCase().replaceAll(/\W/g, '_')}`;

/** An address with something else in place of the secrets in its query. */
export const hideIn = (url: string, isSecret: IsSecret, instead: (name: string) => string): string =>
  url.replaceAll(/([?&])([^=&#]*)=[^&#]+/g, (whole, begin, name) =>
    isSecret(name) ? `${begin}${name}=${instead(name)}` : whole,
  );
