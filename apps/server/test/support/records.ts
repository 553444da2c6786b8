import { type ImageRecord, storyRecords } from '@cloudimages/service';

type Image = ImageRecord['image'];

const [first] = storyRecords() as [ImageRecord];

/** The project that owns the images below. */
export const project = first.image.owner;

/** A private image with that ID. */
export const record = (id: string, attributes: Partial<Image> = {}): ImageRecord => ({
  image: { ...first.image, id, ...attributes },
});

type Decision = (current: ImageRecord | undefined) => ImageRecord;

function change(next: (image: Image) => Partial<Image>): Decision {
  return (current) => {
    if (current === undefined) throw new Error('There is no image.');
    return { ...current, image: { ...current.image, ...next(current.image) } };
  };
}

export const renamed = (name: string): Decision => change(() => ({ name }));
export const tagged = (tag: string): Decision => change(({ tags }) => ({ tags: [...tags, tag] }));
