/** The server's development credentials: the project of the requests, and another project. */
export const demo = {
  project: '0b1e494e2660441a957313163095fe5c',
  token: 'demo-token',
  user: 'demo',
  password: 'demo-password',
  accessKey: 'demo-access-key',
  secretKey: 'demo-secret-key',
} as const;

export const other = { project: '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7', token: 'other-token' } as const;
