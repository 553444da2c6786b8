/** Whether a name is a key of image data. It is then safe as the name of a file. */
export const isKey = (name: string) => /^[a-z0-9][a-z0-9.-]*$/.test(name);
