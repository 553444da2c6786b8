/** Projects of the development credentials. */
export const demo = '0b1e494e2660441a957313163095fe5c';
export const other = '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7';

/** A private image of the examples, and an ID that no image has. */
export const ubuntu = '33ad552d-1149-471c-8190-ff6776174a00';
export const unknown = '00000000-0000-4000-8000-000000000000';
