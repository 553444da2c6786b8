/** The default credentials of service and server. */
export const development = {
  tokens: { own: 'demo-token', other: 'other-token' },
  accessKey: { id: 'demo-access-key', secret: 'demo-secret-key' },
};
