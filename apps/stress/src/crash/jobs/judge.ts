import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '@cloudimages/contract-tests/model';
import type { FoundImage, JobsFound } from './look.ts';
import { imagesOf, type Result, type Sources, type Task } from './task.ts';

/** Objects that a job without an ID may still write, after the check of its round. */
export type LateObjects = ReadonlyMap<string, Facts>;

/** How much of the result of a task is there, of how much. */
interface Extent {
  readonly there: number;
  readonly of: number;
  readonly violations: readonly string[];
}

function extentOfImages(wanted: NonNullable<Result['images']>, { images }: JobsFound): Extent {
  const violations: string[] = [];
  let there = 0;
  for (const { name, facts } of wanted) {
    const found = images.filter(({ image }) => image.name === name);
    if (found.length > 1) violations.push(`Done twice: there are ${found.length} images "${name}".`);
    there += Math.min(found.length, 1);
    for (const { image, data } of found) {
      const is = [image.status, image.size, image.checksum, data];
      const right = ['active', facts?.size ?? null, facts?.md5 ?? null, facts?.data];
      if (!isDeepStrictEqual(is, right)) violations.push(`Half done: image "${name}" has ${is}, not ${right}.`);
    }
  }
  return { there, of: wanted.length, violations };
}

function extentOfObject({ name, facts }: NonNullable<Result['object']>, { objects }: JobsFound): Extent {
  const found = objects.get(name);
  const isWrong = found !== undefined && !isDeepStrictEqual(found, facts);
  return {
    there: found === undefined ? 0 : 1,
    of: 1,
    violations: isWrong
      ? [`Half done: object "${name}" has ${found.size} bytes, not the ${facts.size} of its image.`]
      : [],
  };
}

const extentOfMembers = ({ images, project }: NonNullable<Result['members']>, found: JobsFound): Extent => ({
  there: found.images.filter(({ image, members }) => images.includes(image.id) && members.includes(project)).length,
  of: images.length,
  violations: [],
});

function extentOf({ images, object, members }: Result, found: JobsFound): Extent {
  if (images) return extentOfImages(images, found);
  if (object) return extentOfObject(object, found);
  return members ? extentOfMembers(members, found) : { there: 0, of: 0, violations: [] };
}

function judgeTask(task: Task, found: JobsFound): readonly string[] {
  const { operation, job, result } = task;
  const what = `${job === undefined ? 'an unknown job' : `job ${job}`} of ${operation} ${JSON.stringify(task.body)}`;
  const { there, of, violations } = extentOf(result, found);
  const shown = found.shown.get(task);
  if (job !== undefined) {
    if (shown === undefined) return [`Lost: ${what}`];
    if (shown.end_time === '') return [`Half done: ${what} does not end.`];
    if (shown.status !== 'SUCCESS') return [`Lost: ${what} has failed: ${shown.fail_reason}`];
    const names = result.images?.map(({ name }) => found.images.find(({ image }) => image.name === name)?.image.id);
    if (names && !isDeepStrictEqual(imagesOf(shown), names)) {
      return [`Half done: ${what} names the images ${imagesOf(shown)}, but there are ${names}.`];
    }
  }
  const isWhole = there === of || (job === undefined && there === 0);
  return isWhole ? violations : [...violations, `Half done: ${what}, ${there} of ${of} parts.`];
}

/** What no task has asked for. */
function orphans(tasks: readonly Task[], sources: Sources, late: LateObjects, found: JobsFound): readonly string[] {
  const names = new Set(tasks.flatMap(({ result }) => result.images?.map(({ name }) => name) ?? []));
  const projects = new Set(tasks.map(({ result }) => result.members?.project));
  const exported = new Set(tasks.map(({ result }) => result.object?.name));
  const isAsked = ({ image, members }: FoundImage) =>
    (sources.images.has(image.id) || names.has(image.name ?? '')) && members.every((project) => projects.has(project));
  const isKnown = (name: string, facts: Facts) =>
    exported.has(name) ||
    name === sources.object.name ||
    ['debian-10.qcow2', 'centos-7.6.iso'].includes(name) ||
    isDeepStrictEqual(late.get(name), facts);
  return [
    ...found.images.filter((each) => !isAsked(each)).map((each) => `Orphaned: image ${JSON.stringify(each)}`),
    ...[...found.objects]
      .filter((each) => !isKnown(...each))
      .map(([name, { size }]) => `Orphaned: ${name}, ${size} bytes`),
  ];
}

/** Compares what jobs have left after a crash with what was asked for. */
export function judgeJobs(
  tasks: readonly Task[],
  sources: Sources,
  late: LateObjects,
  found: JobsFound,
): readonly string[] {
  const { used, owned } = found;
  return [
    ...tasks.flatMap((task) => judgeTask(task, found)),
    ...orphans(tasks, sources, late, found),
    ...(used === owned ? [] : [`The quota counts ${used} images, but the list has ${owned}.`]),
  ];
}
