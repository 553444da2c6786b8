import { type ImageRecord, type Store, storyRecords, type TokenRecord } from '@cloudimages/service';

type Image = ImageRecord['image'];

const [first] = storyRecords() as [ImageRecord];

/** The project that owns the images below. */
export const project = first.image.owner;

/** A private image with that ID. */
export const record = (id: string, attributes: Partial<Image> = {}): ImageRecord => ({
  image: { ...first.image, id, ...attributes },
});

/** A member that has accepted an image. */
export const accepted = {
  status: 'accepted',
  created_at: '2025-07-01T09:00:00Z',
  updated_at: '2025-07-02T07:45:30Z',
} as const;

type Decision = (current: ImageRecord | undefined) => ImageRecord;

function change(next: (image: Image) => Partial<Image>): Decision {
  return (current) => {
    if (current === undefined) throw new Error('There is no image.');
    return { ...current, image: { ...current.image, ...next(current.image) } };
  };
}

export const renamed = (name: string): Decision => change(() => ({ name }));
export const tagged = (tag: string): Decision => change(({ tags }) => ({ tags: [...tags, tag] }));

export const token: TokenRecord = {
  user: 'demo',
  project,
  methods: ['password'],
  issued_at: '2026-11-24T08:00:00Z',
  expires_at: '2026-11-25T08:00:00Z',
};
export const hash = 'ab'.repeat(32);

export const putToken = (store: Pick<Store, 'change'>, id: string, record: TokenRecord) =>
  store.change({ token: ['token', id] }, () => ({ token: record }));
