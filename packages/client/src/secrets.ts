/** Headers whose values let others call in the caller's name. */
export const secretHeaders = ['X-Auth-Token', 'Authorization', 'X-Security-Token', 'X-Subject-Token'];
