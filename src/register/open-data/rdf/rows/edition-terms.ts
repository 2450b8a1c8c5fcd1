import { LICENCE } from '../../../records/terms.js';
import type { Edition } from '../../formats/writer.js';
import { expanded } from '../namespaces.js';
import { vocabularyAddress } from '../property-address.js';

/** What the file is of: the dataset that the catalogue describes. */
export function datasetAddress({ publicUrl }: Edition): string {
  return `${publicUrl}/opendata/v1/catalog#register`;
}

interface SaidOfAll {
  readonly property: string;
  readonly value: { readonly iri: string } | { readonly text: string; readonly datatype: string };
}

/** What is said of all of it. */
export function saidOfAll({ publicUrl, revision, at }: Edition): SaidOfAll[] {
  return [
    { property: expanded('dcterms:license'), value: { iri: LICENCE } },
    { property: expanded('dcterms:conformsTo'), value: { iri: vocabularyAddress(publicUrl) } },
    {
      property: expanded('dcterms:modified'),
      value: { text: at.toISOString(), datatype: expanded('xsd:dateTime') },
    },
    { property: expanded('dcat:version'), value: { text: revision, datatype: expanded('xsd:string') } },
  ];
}
