import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import type { Json, JsonObject } from '../../../../words/json.js';
import { LICENCE } from '../../../records/terms.js';
import type { Table } from '../../tables/table.js';
import { CatalogueAddresses, identifierOf } from '../catalogue-addresses.js';
import type { CatalogueFacts } from '../catalogue-facts.js';
import { catalogueMessages } from '../catalogue.messages.js';
import { inOrder } from './dates.rules.js';
import { FILE_KINDS, REGISTER_FILES, TABLE_FILES } from './file-kinds.js';
import { KEYWORDS } from './keywords.js';

/** A dataset as search engines want it told, to stand in its page; the whole register where no table is given. */
export function schemaOrgDataset(facts: CatalogueFacts, language: Language, table?: Table): JsonObject {
  const addresses = new CatalogueAddresses(facts.publicUrl);
  const { register, publisher } = facts;
  const name = table?.name ?? 'register';
  const address = addresses.part(name);
  const { issued, modified } = inOrder({
    issued: register.firstPublishedAt,
    modified: register.lastPublishedAt,
  });
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    ...namesOf(table, language),
    url: table ? addresses.page(table.name) : addresses.dictionary,
    identifier: identifierOf(address),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: ['sv', 'en'],
    keywords: KEYWORDS.map((keyword) => keyword[language]),
    creator: organisation(facts, language),
    publisher: organisation(facts, language),
    version: register.revision,
    ...known('datePublished', issued?.toISOString()),
    ...known('dateModified', modified?.toISOString()),
    ...known('temporalCoverage', register.earliest === null ? undefined : `${register.earliest}/..`),
    spatialCoverage: { '@type': 'Place', name: publisher.name[language] },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': addresses.catalogue,
      name: catalogueMessages.title[language],
      url: addresses.dictionary,
    },
    ...known(
      'variableMeasured',
      table?.columns.map((column) => variable(column, language)),
    ),
    distribution: downloads(facts, addresses, name),
  };
}

function namesOf(table: Table | undefined, language: Language): { name: string; description: string } {
  if (!table) {
    const { register, registerDescription } = catalogueMessages;
    return { name: register[language], description: registerDescription[language] };
  }
  const params = { title: table.title[language], description: table.description[language] };
  return {
    name: say(catalogueMessages.table, language, params),
    description: say(catalogueMessages.tableDescription, language, params),
  };
}

function organisation(
  { publisher, publicUrl, contactEmail }: CatalogueFacts,
  language: Language,
): JsonObject {
  const contact = { '@type': 'ContactPoint', contactType: 'open data', email: contactEmail ?? '' };
  return {
    '@type': 'GovernmentOrganization',
    name: publisher.name[language],
    url: publicUrl,
    ...known('taxID', publisher.organisationNumber),
    ...known('contactPoint', contactEmail === undefined ? undefined : contact),
  };
}

function variable({ name, description }: Table['columns'][number], language: Language): JsonObject {
  return { '@type': 'PropertyValue', name, description: description[language] };
}

function downloads(
  { latest: newest }: CatalogueFacts,
  addresses: CatalogueAddresses,
  name: string,
): JsonObject[] {
  const extensions = name === 'register' ? REGISTER_FILES : TABLE_FILES;
  return extensions.flatMap((extension) => {
    const kind = FILE_KINDS.get(extension);
    const file = newest?.files.find((each) => each.name === `${name}.${extension}`);
    if (!kind || (newest && !file)) return [];
    return [
      {
        '@type': 'DataDownload',
        name: kind.title.en,
        encodingFormat: kind.mediaType,
        contentUrl: addresses.latest(`${name}.${extension}`),
        ...known('contentSize', file && `${file.bytes} B`),
        ...known('sha256', file?.sha256),
      },
    ];
  });
}

function known(name: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}
