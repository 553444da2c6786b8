/**
 * Requests are generated before the images and tokens that they use. So they contain slots, which are replaced when a
 * request is sent, by texts of the same length.
 */
export interface Slots {
  readonly images: readonly string[];
  readonly tokens: readonly string[];
  /** The image of the other project. */
  readonly canary: string;
}

export const imageSlots = 64;
export const tokenSlots = 8;

const canary = 255;

const imageSlot = (number: number) => `00000000-0000-4000-8000-0000000000${number.toString(16).padStart(2, '0')}`;
const tokenSlot = (number: number) => `slot-of-a-token-${number}`.padEnd(43, '_');

export const namedImages: readonly string[] = [...Array.from({ length: imageSlots }, (_, i) => i), canary].map(
  imageSlot,
);
export const namedTokens: readonly string[] = Array.from({ length: tokenSlots }, (_, i) => tokenSlot(i));

const named = /00000000-0000-4000-8000-0000000000([0-9a-f]{2})|slot-of-a-token-(\d)_{26}/g;

/** Replaces the slots of a text by their current values. A slot without a value stays. */
export function fill(text: string, slots: Slots): string {
  return text.replaceAll(named, (slot: string, image?: string, token?: string) => {
    if (token !== undefined) return slots.tokens[Number(token)] ?? slot;
    const number = Number.parseInt(image as string, 16);
    return (number === canary ? slots.canary : slots.images[number]) ?? slot;
  });
}
