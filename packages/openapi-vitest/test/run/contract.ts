import { books } from '../books/server.ts';

export const contract = books();
