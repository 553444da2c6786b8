import { activeModel } from '../active.ts';

export const model = activeModel('active');
