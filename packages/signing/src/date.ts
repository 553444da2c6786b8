/** A time in the form of X-Sdk-Date: `20261123T080000Z`. */
export const sdkDate = (time: Date): string => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** The time that an X-Sdk-Date header states, in milliseconds since 1970; undefined when its form is another one. */
export function readSdkDate(date: string): number | undefined {
  const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return sdkDate(new Date(Number.isNaN(time) ? 0 : time)) === date ? time : undefined;
}
