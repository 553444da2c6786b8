import { expectTypeOf, test } from 'vitest';
import {
  type CloudImagesClient,
  diffImages,
  extensionsOf,
  glanceUpdateImage,
  type Image,
  type ImagePatch,
  nativePatch,
  type PatchBuilder,
  patch,
  updateImage,
} from '../src/index.ts';

const name: string = 'team';
declare const client: CloudImagesClient;
declare const image: Image;
declare const id: string;

test('attributes take the types of the image', () => {
  const changes = patch()
    .set('name', 'ims_test')
    .set('min_ram', 2048)
    .set('hw_firmware_type', 'uefi')
    .set('hw_vif_multiqueue_enabled', 'false')
    .set('__support_kvm', 'true')
    .set('__support_kvm_gpu_type', 'P2V_V100');
  expectTypeOf(changes.toJSON()).toEqualTypeOf<ImagePatch>();
  // @ts-expect-error: no such attribute
  patch().set('min_rams', 2048);
  // @ts-expect-error: the service sets it
  patch().set('id', id);
  // @ts-expect-error: extension attributes are set by setExtension
  patch().set('team', 'blue');
  // @ts-expect-error: a number
  patch().set('min_ram', '2048');
  // @ts-expect-error: bios or uefi
  patch().set('hw_firmware_type', 'efi');
  // @ts-expect-error: the string "true"
  patch().set('__support_kvm', true);
  // @ts-expect-error: a card of Xen
  patch().set('__support_xen_gpu_type', 'V100');
  // @ts-expect-error: a value is needed
  patch().set('name');
  // @ts-expect-error: remove removes it
  patch().set('__description', undefined);
});

test('some attributes can be removed', () => {
  patch().remove('__description').remove('hw_firmware_type').remove('__support_kvm');
  // @ts-expect-error: every image has a name
  patch().remove('name');
  // @ts-expect-error: the service sets it
  patch().remove('status');
});

test('extension attributes have names of their own and strings for values', () => {
  patch().setExtension(name, 'blue').setExtension('constructor', 'x').removeExtension('team');
  // @ts-expect-error: a string
  patch().setExtension('team', 1);
  // @ts-expect-error: an attribute of the service
  patch().setExtension('name', 'ims_test');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('__team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('_sys_team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('os_glance_team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('os_hash_team', 'blue');
  // @ts-expect-error: reserved for Glance
  patch().setExtension('location', 'blue');
  // @ts-expect-error: an attribute of the service
  patch().removeExtension('min_ram');
});

test('updateImage takes a builder or operations', () => {
  const kept: ImagePatch = [];
  const frozen: Readonly<ImagePatch> = kept;
  expectTypeOf(updateImage(client, id, patch())).resolves.toEqualTypeOf<Image>();
  updateImage(client, id, kept);
  updateImage(client, id, frozen);
  updateImage(client, id, patch().toJSON(), { signal: AbortSignal.timeout(1000) });
  updateImage(client, id, [
    { op: 'replace', path: '/name', value: 'ims_test' },
    { op: 'add', path: `/${id}`, value: 'blue' },
    { op: 'remove', path: '/hw_firmware_type' },
    { op: 'remove', path: '/team' },
  ]);
  // @ts-expect-error: bios or uefi
  updateImage(client, id, [{ op: 'add', path: '/hw_firmware_type', value: 'efi' }]);
  // @ts-expect-error: a string
  updateImage(client, id, [{ op: 'add', path: '/team', value: 1 }]);
  // @ts-expect-error: no such operation
  updateImage(client, id, [{ op: 'move', path: '/team', value: 'blue' }]);
  // @ts-expect-error: the service sets it
  updateImage(client, id, [{ op: 'replace', path: '/owner', value: 'me' }]);
  // @ts-expect-error: a path begins with a slash
  updateImage(client, id, [{ op: 'add', path: 'team', value: 'blue' }]);
  // @ts-expect-error: a prefix of the service
  updateImage(client, id, [{ op: 'add', path: '/__team', value: 'blue' }]);
  // @ts-expect-error: every image has a name
  updateImage(client, id, [{ op: 'remove', path: '/name' }]);
  // @ts-expect-error: a value is needed
  updateImage(client, id, [{ op: 'add', path: '/name' }]);
  // @ts-expect-error: a patch is a list
  updateImage(client, id, { name: 'ims_test' });
});

test('the native path changes other attributes', () => {
  glanceUpdateImage(client, id, nativePatch().set('name', 'x').remove('__description').setExtension('team', 'blue'));
  glanceUpdateImage(client, id, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
  nativePatch().set('tags', ['web']).set('protected', false).set('min_ram', 2048).remove('hw_firmware_type');
  // @ts-expect-error: not by the native path
  nativePatch().set('__support_kvm', 'true');
  // @ts-expect-error: not by updateImage
  patch().set('tags', ['web']);
  // @ts-expect-error: a builder for the other path
  glanceUpdateImage(client, id, patch().set('name', 'ims_test'));
  // @ts-expect-error: not by the native path
  glanceUpdateImage(client, id, [{ op: 'add', path: '/__support_kvm', value: 'true' }]);
  // @ts-expect-error: a list
  glanceUpdateImage(client, id, [{ op: 'replace', path: '/tags', value: 'web' }]);
});

test('diffImages takes images and returns a patch', () => {
  expectTypeOf(diffImages(image, { ...image, team: 'blue' })).toEqualTypeOf<PatchBuilder>();
  // @ts-expect-error: a number
  diffImages(image, { ...image, min_ram: '1' });
  // @ts-expect-error: an image has more attributes
  diffImages(image, { name: 'ims_test' });
});

test('an image is read by the types of its attributes', () => {
  expectTypeOf(image.min_ram).toEqualTypeOf<number>();
  expectTypeOf(image.hw_firmware_type).toEqualTypeOf<'bios' | 'uefi' | undefined>();
  expectTypeOf(image.team).toBeUnknown();
  // @ts-expect-error: the service sets it
  image.status = 'active';
  const extensions = extensionsOf(image);
  expectTypeOf(extensions.team).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: read only
  extensions.team = 'blue';
});
