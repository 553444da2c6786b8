import type { Filter, ImageRecord } from '../ports/store.ts';
import { shownTags } from '../ports/tag-choice.ts';

/** The tag under which images without tags are found; no image has it. */
const none = '';

const keyOf = (tag: string) => tag.split('=', 1)[0] as string;

/** Own images of one project. */
interface Own {
  readonly images: Set<ImageRecord>;
  /** The images by each of their tags, and these by their keys. */
  readonly keys: Map<string, Map<string, Set<ImageRecord>>>;
}

const found = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};

/** Finds the images of projects that are not public by their tags. */
export function tagIndex() {
  const projects = new Map<string, Own>();

  const entriesOf = ({ image: { tags } }: ImageRecord) => (tags.length > 0 ? tags : [none]);

  return {
    add(record: ImageRecord): void {
      const { owner, visibility } = record.image;
      if (visibility === 'public') return;
      const { images, keys } = found(projects, owner, () => ({ images: new Set(), keys: new Map() }));
      images.add(record);
      for (const tag of entriesOf(record)) {
        found(
          found(keys, keyOf(tag), () => new Map()),
          tag,
          () => new Set(),
        ).add(record);
      }
    },

    remove(record: ImageRecord): void {
      const own = projects.get(record.image.owner);
      if (!own?.images.delete(record)) return;
      for (const tag of entriesOf(record)) {
        const tags = own.keys.get(keyOf(tag));
        const images = tags?.get(tag);
        images?.delete(record);
        if (images?.size === 0) tags?.delete(tag);
        if (tags?.size === 0) own.keys.delete(keyOf(tag));
      }
      if (own.images.size === 0) projects.delete(record.image.owner);
    },

    /** The tags of a project's images. */
    tagsOf: (project: string): string[] =>
      [...(projects.get(project)?.keys.values() ?? [])]
        .flatMap((tags) => [...tags.keys()])
        .filter((tag) => tag !== none),

    /** The images of a project that can match the filters, by the one for which there are the fewest. */
    imagesOf(project: string, filters: readonly Filter[]): ReadonlySet<ImageRecord> {
      const { images, keys } = projects.get(project) ?? { images: new Set<ImageRecord>(), keys: new Map() };
      const withTag = (tag: string): ReadonlySet<ImageRecord> => keys.get(keyOf(tag))?.get(tag) ?? new Set();
      const choices = filters.flatMap((filter): ReadonlySet<ImageRecord>[][] => {
        if ('isUntagged' in filter) return [[withTag(none)]];
        if (!('carries' in filter)) return [];
        return [
          filter.carries.flatMap((choice) =>
            choice.values.length > 0
              ? shownTags(choice).texts.map(withTag)
              : [...(keys.get(choice.key)?.values() ?? [])],
          ),
        ];
      });
      const sizeOf = (sets: readonly ReadonlySet<ImageRecord>[]) => sets.reduce((sum, { size }) => sum + size, 0);
      const [fewest] = choices.toSorted((a, b) => sizeOf(a) - sizeOf(b));
      return fewest ? new Set(fewest.flatMap((set) => [...set])) : images;
    },
  };
}
