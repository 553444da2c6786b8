/** Tells JSON from data; patch types such as application/openstack-images-v2.1-json-patch are JSON too. */
export const isJson = (mediaType: string): boolean => /\bjson\b/.test(mediaType);
