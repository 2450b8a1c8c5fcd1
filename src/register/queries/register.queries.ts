import type { Configuration } from '../../platform/configuration/configuration.js';
import { LIMITS } from '../questions/limits.js';
import type { Reading } from '../reading/reading.js';
import type { RegisterRecord } from '../records/register.record.js';
import { LICENCE, SCHEMA_VERSION } from '../records/terms.js';

/** The same in every language. */
export const PRODUCT = 'Dagsljus';

type RegisterSettings = Pick<
  Configuration,
  | 'publisherName'
  | 'contactEmail'
  | 'limitAnswerSeconds'
  | 'limitClientCost'
  | 'limitClientCostPerSecond'
  | 'limitClientRequestsPerMinute'
  | 'limitClientRequestsAtOnce'
>;

interface Figures {
  meetings: number;
  organisations: number;
  officials: number;
  delayed: number;
  demonstration: boolean;
  top_bodies: string[];
  last_published_at: Date | null;
}

/** What this register is and how much is in it. */
export async function describeRegister(
  reading: Reading,
  { publisherName, contactEmail, ...settings }: RegisterSettings,
): Promise<RegisterRecord> {
  const revision = await reading.revision();
  const [figures] = await reading.query<Figures>(FIGURES, [revision]);
  if (!figures) throw new Error('the register gave no figures');
  const { top_bodies: top, last_published_at: lastPublishedAt, ...counts } = figures;
  return {
    ...counts,
    ...namesOf(publisherName, top),
    lastPublishedAt,
    revision,
    contact: contactEmail ?? null,
    schemaVersion: SCHEMA_VERSION,
    licence: LICENCE,
    limits: { ...LIMITS, ...configured(settings) },
  };
}

/** What a register and its publisher are called, given what the bodies are called that are part of no other. */
export function namesOf(
  publisherName: string | undefined,
  top: readonly string[],
): { publisher: string; name: string } {
  const publisher = publisherName ?? (top.length === 1 ? top[0] : undefined) ?? PRODUCT;
  return { publisher, name: publisher === PRODUCT ? PRODUCT : `${PRODUCT}: ${publisher}` };
}

// Without a limit nothing is said of it.
function configured(
  settings: Omit<RegisterSettings, 'publisherName' | 'contactEmail'>,
): Record<string, number> {
  const limits = {
    answerSeconds: settings.limitAnswerSeconds,
    clientCost: settings.limitClientCost,
    clientCostPerSecond: settings.limitClientCost && settings.limitClientCostPerSecond,
    clientRequestsPerMinute: settings.limitClientRequestsPerMinute,
    clientRequestsAtOnce: settings.limitClientRequestsAtOnce,
  };
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit > 0));
}

const FIGURES = `
SELECT coalesce((SELECT count FROM register.meeting_count WHERE kind = 'MEETING'), 0) AS meetings,
       (SELECT count(*)::integer FROM register.organisation WHERE merged_into_id IS NULL) AS organisations,
       (SELECT count(*)::integer FROM register.official) AS officials,
       (SELECT coalesce(sum(delayed), 0)::integer FROM register.public_body) AS delayed,
       EXISTS (SELECT FROM register.public_body WHERE demonstration) AS demonstration,
       ARRAY(SELECT sort_name FROM register.public_body WHERE parent_id IS NULL LIMIT 2) AS top_bodies,
       (SELECT at FROM register.entry WHERE seq = $1) AS last_published_at`;
