import { expect, test } from 'vitest';
import { makeImage, show } from '../../src/images.ts';
import { add } from '../../src/patch-case.ts';
import { call, target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

onlyOn(target.stateful).describe('patches of one image at the same time', () => {
  test('are all applied', async () => {
    const before = await makeImage();
    const names = Array.from({ length: 60 }, (_, index) => `extension${index}`);
    const answers = await Promise.all(
      names.map((name, index) =>
        call(index % 2 ? 'updateImage' : 'glanceUpdateImage', { image: before.id, json: [add(`/${name}`, name)] }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const after = await show(before.id);
    const added = Object.fromEntries(names.map((name) => [name, name]));
    expect(after).toEqual({ ...before, ...added, updated_at: after.updated_at });
  });
});
