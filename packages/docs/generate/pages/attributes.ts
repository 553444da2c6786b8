import { type Attribute, attributeLink, setBy } from '../attributes.ts';
import { code, either, heading, list, type Page, type Row, table, text } from '../blocks.ts';
import { cloudLines, cloudNames } from '../clouds.ts';
import { schemaWords } from '../schema-words.ts';
import type { Site } from '../site.ts';

function row(site: Site, attribute: Attribute): Row {
  const { name, schema, description, always, patch, excludes } = attribute;
  const meaning = [
    description,
    ...(always ? ['On every image.'] : []),
    ...(excludes.length > 0 ? [`Excludes ${either(excludes.map(attributeLink), 'and')}.`] : []),
    ...cloudLines(schema['x-clouds']),
    ...(patch?.clouds ? [`Patched on ${cloudNames(patch.clouds)}.`] : []),
  ];
  return { id: name, cells: [code(name), schemaWords(site.image, schema, true), setBy(attribute), meaning] };
}

export function attributesPage(site: Site): Page {
  const { attributes, image } = site;
  const columns = ['Attribute', 'Value', 'Set by', 'Meaning'];
  const rows = (own: readonly Attribute[]) => own.map((attribute) => row(site, attribute));
  const exclusions = Object.entries(image.components.schemas.Image?.dependentSchemas ?? {}).map(
    ([name, { properties = {} }]) =>
      `${attributeLink(name)} excludes ${either(Object.keys(properties).map(attributeLink), 'and')}.`,
  );
  return {
    name: 'attributes',
    title: 'Attributes of an image',
    description:
      'Every attribute of an image: its values, who sets it, whether a patch may change it, and on which clouds.',
    blocks: [
      text(
        'Attributes without a value are absent. Flags and switches are strings, not JSON booleans: `"true"`. Where clouds differ, an attribute names those that are known to have it.',
      ),
      heading('Attributes that updateImage changes', 'changeable'),
      text(
        '[updateImage](updateImage.html#patch) changes these, the native [glanceUpdateImage](glanceUpdateImage.html#patch) where "Set by" names a native patch.',
      ),
      table(columns, rows(attributes.filter(({ patch }) => patch))),
      heading('Attributes that exclude each other', 'exclusions'),
      text('The image after the whole patch decides, so one patch can swap two of them.'),
      text(list(exclusions)),
      heading('Extension attributes', 'extension-attributes'),
      text(
        'An image may have up to 128 attributes of your own, whose values are strings. The [rules of their names and values](updateImage.html#extension-attributes) stand with the patch.',
      ),
      heading('Attributes that updateImage does not change', 'fixed'),
      text(
        'Where "Set by" names a native patch, [glanceUpdateImage](glanceUpdateImage.html#patch) changes them; the formats only of a `queued` image.',
      ),
      table(columns, rows(attributes.filter(({ patch }) => !patch))),
    ],
  };
}
