import { imageOn, type Pair } from './pair.ts';
import type { Side } from './side.ts';

/** Images that exist on both sides, by their numbers. */
export interface Images {
  /** Creates the metadata of an image on both sides. */
  makeQueued(attributes?: object): Promise<number>;
  /** Creates an image with data on both sides. */
  makeActive(attributes?: object, data?: string): Promise<number>;
  /** A shared image for requests that do not change it. */
  shared(): Promise<number>;
  /** Deletes an image that exists on both sides; an image of one side stays until the end. */
  remove(number: number): Promise<void>;
}

export function imagesOf({ ask, sides }: Pair): Images {
  let kept: Promise<number> | undefined;

  async function makeQueued(attributes: object = {}): Promise<number> {
    const json = ({ mark }: Side) => ({ name: 'contract-test', tags: [mark], run: mark, ...attributes });
    return (await ask('glanceCreateImageMetadata', (side) => ({ json: json(side) }))).number;
  }

  async function makeActive(attributes: object = {}, data = ''): Promise<number> {
    const number = await makeQueued(attributes);
    await ask('glanceUploadFile', (side) => ({ image: imageOn(side, number), body: data }));
    return number;
  }

  return {
    makeQueued,
    makeActive,
    shared() {
      kept ??= makeActive();
      return kept;
    },
    async remove(number) {
      if (sides.every(({ ids }) => ids.has(number)))
        await ask('glanceDeleteImage', (side) => ({ image: imageOn(side, number) }));
    },
  };
}
