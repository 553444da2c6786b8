import { join } from 'node:path';
import { newFolder } from '@cloudimages/test-kit/folder';
import type { NewStore } from '../processes/make-store.ts';
import type { Plan } from './plan.ts';
import { startWorker } from './process.ts';
import { figure } from './table.ts';

/** Creates a data folder with so many images, like that of a server that has run before. */
export async function makeData(images: number, print: Plan['print']): Promise<string> {
  const data = newFolder();
  const maker = startWorker<NewStore, number>('make-store');
  const took = await maker.ask({ file: databaseIn(data), images });
  await maker.stop();
  print(`a store of ${images} images: created in ${figure(took / 1000)} s`);
  return data;
}

/** The database file in a data folder. */
export const databaseIn = (data: string): string => join(data, 'images.sqlite');
