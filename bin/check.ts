import { prove } from './prove.ts';

await prove({ withTests: false });
