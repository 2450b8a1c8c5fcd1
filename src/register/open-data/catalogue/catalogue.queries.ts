import type { Configuration } from '../../../platform/configuration/configuration.js';
import { LANGUAGES, type Texts } from '../../../platform/language/language.js';
import type { BodyKind } from '../../../words/body-words.js';
import type { Reading } from '../../reading/reading.js';
import type { ImportedSource, Publisher, RegisterFacts } from './catalogue-facts.js';

interface Figures {
  first_published_at: Date | null;
  last_published_at: Date | null;
  earliest: string | null;
  demonstration: boolean;
}

/** What a catalogue tells of the register. Costs the same however large that is. */
export async function readRegisterFacts(reading: Reading): Promise<RegisterFacts> {
  const revision = await reading.revision();
  const [figures] = await reading.query<Figures>(FIGURES, [revision]);
  if (!figures) throw new Error('the register gave no figures');
  return {
    revision,
    firstPublishedAt: figures.first_published_at,
    lastPublishedAt: figures.last_published_at,
    earliest: figures.earliest,
    demonstration: figures.demonstration,
    sources: await reading.query<ImportedSource>(SOURCES),
  };
}

interface TopBody {
  name: Partial<Texts>;
  organisation_number: string | null;
  kind: BodyKind;
}

type PublisherSettings = Pick<Configuration, 'publisherName' | 'publisherOrgnr'>;

/** Who publishes: who the settings say, or the one body above all others, or nobody in particular. */
export async function readPublisher(reading: Reading, settings: PublisherSettings): Promise<Publisher> {
  const bodies = await reading.query<TopBody>(TOP_BODIES);
  const [body] = bodies.length === 1 ? bodies : [];
  const { publisherName, publisherOrgnr } = settings;
  // A name that is set may be of somebody else than the body: only what is set belongs to it.
  const number = publisherOrgnr ?? (publisherName === undefined ? body?.organisation_number : undefined);
  return {
    name: publisherName === undefined ? namesOf(body) : { sv: publisherName, en: publisherName },
    organisationNumber: number ?? undefined,
    kind: body?.kind,
  };
}

const PRODUCT = 'Dagsljus';

function namesOf(body: TopBody | undefined): Texts {
  const known =
    LANGUAGES.map((language) => body?.name[language]).find((name) => name !== undefined) ?? PRODUCT;
  return { sv: body?.name.sv ?? known, en: body?.name.en ?? known };
}

const FIGURES = `
SELECT (SELECT at FROM register.entry ORDER BY seq LIMIT 1) AS first_published_at,
       (SELECT at FROM register.entry WHERE seq = $1) AS last_published_at,
       (SELECT min(date)::text FROM register.meeting) AS earliest,
       EXISTS (SELECT FROM register.public_body WHERE demonstration) AS demonstration`;

const TOP_BODIES = `
SELECT document -> 'name' AS name, document ->> 'organisationNumber' AS organisation_number, document ->> 'kind' AS kind
  FROM register.public_body WHERE parent_id IS NULL ORDER BY id LIMIT 2`;

// As the index on sources has it: from each source to the next, however many meetings come from one.
const SOURCE_KEY = `left(document #>> '{source,name}', 200), left(document #>> '{source,licence}', 200)`;
const NEXT_SOURCE = (where: string): string => `
  SELECT left(document #>> '{source,name}', 200) AS name_key, left(document #>> '{source,licence}', 200) AS licence_key,
         document -> 'source' AS source
    FROM register.meeting WHERE document ? 'source' ${where} ORDER BY ${SOURCE_KEY} LIMIT 1`;
const SOURCES = `
WITH RECURSIVE found AS (
  (${NEXT_SOURCE('')})
  UNION ALL
  SELECT next.* FROM found,
    LATERAL (${NEXT_SOURCE(`AND (${SOURCE_KEY}) > (found.name_key, found.licence_key)`)}) AS next
)
SELECT source ->> 'name' AS name, source ->> 'url' AS url, source ->> 'licence' AS licence
  FROM found WHERE source ->> 'licence' IS NOT NULL AND source ->> 'name' IS NOT NULL LIMIT 100`;
