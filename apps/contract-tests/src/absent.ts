// In a file of its own: the command reads it, too, in which a module that imports functions for tests from Vitest fails.

/** The error of requests to operations that the endpoint does not have. */
export const absent = 'Not sent: --operations does not name';
