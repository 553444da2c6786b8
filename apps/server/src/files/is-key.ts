/** Whether a name is a key of image data, and so safe as a file name. */
export const isKey = (name: string) => /^[a-z0-9][a-z0-9.-]*$/.test(name);
