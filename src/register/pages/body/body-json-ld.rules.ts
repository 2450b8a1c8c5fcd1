import { writtenIdentifier } from '../../../words/identifier-pages.js';
import type { JsonObject } from '../../../words/json.js';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { BodyView } from './body-view.js';

/** The public body as search engines want it told: a GovernmentOrganization of https://schema.org. */
export function bodyJsonLd({ body, name, above, path, language, publicUrl }: BodyView): JsonObject {
  const parent = above.at(-1);
  const { organisationNumber: number } = body;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': publicUrl + path,
    mainEntityOfPage: publicUrl + pathIn(language, path),
    name,
    ...(number ? { identifier: writtenIdentifier(IdentifierScheme.SE_ORGNR, number) } : {}),
    ...(parent
      ? {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            '@id': publicUrl + parent.path,
            name: parent.name,
          },
        }
      : {}),
  };
}
