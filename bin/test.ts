import { prove } from './prove.ts';

await prove({ withTests: true });
