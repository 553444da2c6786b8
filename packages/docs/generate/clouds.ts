import { either } from './blocks.ts';

const NAMES: Record<string, string> = {
  huawei: 'Huawei Cloud',
  otc: 'Open Telekom Cloud',
  flexibleengine: 'FlexibleEngine',
  seed: "Huawei Cloud's region in the UAE",
};

/** The clouds of an `x-clouds`, as a reader knows them. */
export const cloudNames = (clouds: readonly string[]) =>
  either(
    clouds.map((cloud) => NAMES[cloud] ?? cloud),
    'and',
  );

/** The same as a line of a cell; none where no difference is known. */
export const cloudLines = (clouds: unknown): string[] =>
  Array.isArray(clouds) ? [`Clouds: ${cloudNames(clouds)}.`] : [];
