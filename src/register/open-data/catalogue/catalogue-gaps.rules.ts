import type { Configuration } from '../../../platform/configuration/configuration.js';

/** A setting without which the catalogue is less than a portal wants, and why. */
export interface CatalogueGap {
  readonly variable: string;
  readonly why: string;
}

/** What a register in use still has to be told, so that its catalogue is whole. */
export function catalogueGaps({
  publicUrl,
  publisherName,
  publisherOrgnr,
  contactEmail,
}: Pick<Configuration, 'publicUrl' | 'publisherName' | 'publisherOrgnr' | 'contactEmail'>): CatalogueGap[] {
  const { hostname, protocol } = new URL(publicUrl);
  const isOwn = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  const gaps = [
    isOwn && gap('PUBLIC_URL', 'all addresses in it are of this machine alone'),
    !isOwn && protocol === 'http:' && gap('PUBLIC_URL', 'its addresses should begin with https'),
    publisherName === undefined &&
      gap('PUBLISHER_NAME', 'it names the topmost body instead, if there is one'),
    publisherOrgnr === undefined && gap('PUBLISHER_ORGNR', 'portals tell by it whose data it is'),
    contactEmail === undefined && gap('CONTACT_EMAIL', 'it names nobody to ask'),
  ];
  return gaps.filter((each) => each !== false);
}

function gap(variable: string, why: string): CatalogueGap {
  return { variable, why };
}
