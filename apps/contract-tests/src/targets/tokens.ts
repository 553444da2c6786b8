/** The credentials that service and server take when they are given no others. */
export const developmentTokens = { own: 'demo-token', other: 'other-token' };
