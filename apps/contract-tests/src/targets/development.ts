/** The credentials that service and server take when they are given no others. */
export const development = {
  tokens: { own: 'demo-token', other: 'other-token' },
  accessKey: { id: 'demo-access-key', secret: 'demo-secret-key' },
};
