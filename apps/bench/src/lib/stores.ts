import { join } from 'node:path';
import { newFolder } from '@cloudimages/test-kit/folder';
import type { NewStore } from '../processes/make-store.ts';
import type { Plan } from './plan.ts';
import { startWorker } from './process.ts';
import { figure } from './table.ts';

/** A data folder with so many images in it, as a server finds it that was run before. */
export async function makeData(images: number, tell: Plan['tell']): Promise<string> {
  const data = newFolder();
  const maker = startWorker<NewStore, number>('make-store');
  const took = await maker.ask({ file: databaseIn(data), images });
  await maker.stop();
  tell(`a store of ${images} images: made in ${figure(took / 1000)} s`);
  return data;
}

/** Where a server keeps its images in a data folder. */
export const databaseIn = (data: string): string => join(data, 'images.sqlite');
