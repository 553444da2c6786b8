import { expectTypeOf, test } from 'vitest';
import {
  type CloudImagesClient,
  diffImages,
  extensionsOf,
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

test('the twelve attributes take the types of the image', () => {
  patch()
    .set('name', 'ims_test')
    .set('__description', '')
    .set('min_ram', 2048)
    .set('hw_firmware_type', 'uefi')
    .set('hw_vif_multiqueue_enabled', 'false')
    .set('__is_config_init', 'true')
    .set('__support_kvm', 'true')
    .set('__support_xen', 'true')
    .set('__support_diskintensive', 'true')
    .set('__support_highperformance', 'true')
    .set('__support_xen_gpu_type', 'M60_vGPU')
    .set('__support_kvm_gpu_type', 'P2V_V100');
  expectTypeOf<Parameters<PatchBuilder['set']>[0]>().toEqualTypeOf<
    | 'name'
    | '__description'
    | 'min_ram'
    | 'hw_firmware_type'
    | 'hw_vif_multiqueue_enabled'
    | '__is_config_init'
    | '__support_kvm'
    | '__support_xen'
    | '__support_diskintensive'
    | '__support_highperformance'
    | '__support_xen_gpu_type'
    | '__support_kvm_gpu_type'
  >();
});

test('a wrong name does not compile', () => {
  // @ts-expect-error: no attribute has this name
  patch().set('min_rams', 2048);
  // @ts-expect-error: the service sets it
  patch().set('id', '33ad552d-1149-471c-8190-ff6776174a00');
  // @ts-expect-error: extension attributes are set by setExtension
  patch().set('team', 'blue');
});

test('a wrong value does not compile', () => {
  // @ts-expect-error: a number
  patch().set('min_ram', '2048');
  // @ts-expect-error: bios or uefi
  patch().set('hw_firmware_type', 'efi');
  // @ts-expect-error: a flag is set by "true" and cleared by removal
  patch().set('__support_kvm', 'false');
  // @ts-expect-error: the string "true"
  patch().set('__support_kvm', true);
  // @ts-expect-error: a card of the other kind
  patch().set('__support_xen_gpu_type', 'V100');
  // @ts-expect-error: a value is needed
  patch().set('name');
  // @ts-expect-error: attributes are cleared by removal
  patch().set('__description', undefined);
});

test('what must stay cannot be removed', () => {
  patch().remove('__description').remove('hw_firmware_type').remove('__support_kvm');
  // @ts-expect-error: every image has a name
  patch().remove('name');
  // @ts-expect-error: every image has a minimum memory
  patch().remove('min_ram');
  // @ts-expect-error: the service sets it
  patch().remove('status');
});

test('extension attributes have names of their own and strings for values', () => {
  patch()
    .setExtension('team', 'blue')
    .setExtension(name, 'blue')
    .setExtension('constructor', 'x')
    .removeExtension('team');
  // @ts-expect-error: a string
  patch().setExtension('team', 1);
  // @ts-expect-error: an attribute of the service
  patch().setExtension('name', 'ims_test');
  // @ts-expect-error: an attribute of the service
  patch().setExtension('status', 'active');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('__team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('_sys_team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('os_glance_team', 'blue');
  // @ts-expect-error: a prefix of the service
  patch().setExtension('os_hash_team', 'blue');
  // @ts-expect-error: kept for Glance
  patch().setExtension('location', 'blue');
  // @ts-expect-error: an attribute of the service
  patch().removeExtension('min_ram');
});

test('the operations are those of the document', () => {
  expectTypeOf(patch().set('name', 'ims_test').toJSON()).toEqualTypeOf<ImagePatch>();
});

test('the native path changes fewer attributes', () => {
  nativePatch().set('name', 'ims_test').set('__description', '').remove('__description').setExtension('team', 'blue');
  // @ts-expect-error: not by the native path
  nativePatch().set('min_ram', 2048);
  // @ts-expect-error: not by the native path
  nativePatch().remove('hw_firmware_type');
});

test('the difference of two images is a patch', () => {
  expectTypeOf(diffImages(image, { ...image, team: 'blue' })).toEqualTypeOf<PatchBuilder>();
  updateImage(client, image.id, diffImages(image, { ...image, min_ram: 1 }).setExtension('team', 'blue'));
  // @ts-expect-error: a number
  diffImages(image, { ...image, min_ram: '1' });
  // @ts-expect-error: an image has more attributes than these
  diffImages(image, { name: 'ims_test' });
});

test('extension attributes are strings or not there', () => {
  const extensions = extensionsOf(image);
  expectTypeOf(extensions.team).toEqualTypeOf<string | undefined>();
  expectTypeOf(extensions[name]).toEqualTypeOf<string | undefined>();
  expectTypeOf(Object.values({ ...extensions, team: 'blue' })).toExtend<(string | undefined)[]>();
  // @ts-expect-error: what is picked is not the image
  extensions.team = 'blue';
});
