import { LICENCE } from '../../../records/terms.js';
import { link, type Term, texts } from '../../rdf/graph/graph.js';
import { identifierOf } from '../catalogue-addresses.js';
import type { Describer } from './describer.js';
import { licenceAddress } from './licences.rules.js';

export const CC0: Term = link(LICENCE);

/** A licence as a thing; one that is only told in words gets a name here. */
export function licenceTerm(to: Describer, licence: string): Term {
  const address = licenceAddress(licence);
  if (address !== undefined) return link(address);
  const iri = to.addresses.part('licence', identifierOf(`${to.addresses.catalogue}#${licence}`));
  return to.graph.describe(iri, 'dcterms:LicenseDocument', {
    'rdfs:label': texts({ sv: licence, en: licence }),
  });
}
