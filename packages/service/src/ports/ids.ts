/** Makes a UUID, in lower case, that was not made before. */
export type NewId = () => string;

export const randomId: NewId = () => crypto.randomUUID();
