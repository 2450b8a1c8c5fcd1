import { createHash } from 'node:crypto';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { meetingFormTexts } from '../form/meeting-form.texts.js';

/** What is compared and chosen as one: the fields of the form by what they are about. */
export const PARTS = [
  'title',
  'purpose',
  'participants',
  'date',
  'endDate',
  'datePrecision',
  'startsAt',
  'endsAt',
  'direction',
  'initiatedBy',
  'channel',
  'topicCodes',
  'asks',
  'nothingAsked',
  'gifts',
  'noGifts',
  'place',
  'municipality',
  'country',
  'issueIds',
  'decisionReferences',
  'documents',
  'outcomeKind',
  'outcomeText',
  'keywords',
  'language',
  'series',
  'linkedMeetingIds',
  'internalNote',
] as const;
export type Part = (typeof PARTS)[number];

/** A part in which two people wrote something else. */
export interface Difference {
  part: Part;
  /** Who changed it since both began from the same: both, when that is not known. */
  changedBy: 'ME' | 'THEM' | 'BOTH';
}

/** What stands in a form, part by part, short enough to be carried along: so that it is known later what was changed. */
export function baseOf(values: Values): string {
  return PARTS.map((part) => `${part}:${printOf(values, part)}`).join(' ');
}

/** Where mine and theirs differ, and who of us changed it since. Equal parts are left out. */
export function differences(mine: Values, theirs: Values, base: string): Difference[] {
  const before = new Map(base.split(' ').map((each) => each.split(':') as [string, string]));
  return PARTS.flatMap((part): Difference[] => {
    const [ours, others] = [printOf(mine, part), printOf(theirs, part)];
    if (ours === others) return [];
    const was = before.get(part);
    if (was === others) return [{ part, changedBy: 'ME' }];
    return [{ part, changedBy: was === ours ? 'THEM' : 'BOTH' }];
  });
}

/** Which parts of my form say something else than what is kept. */
export function changedParts(mine: Values, kept: Values): Part[] {
  return PARTS.filter((part) => printOf(mine, part) !== printOf(kept, part));
}

/** My form with some parts as they wrote them. */
export function withTheirs(mine: Values, theirs: Values, parts: readonly Part[]): Values {
  const kept = [...mine].filter(([name]) => !isOf(name, parts));
  const taken = [...theirs].filter(([name]) => isOf(name, parts));
  // An empty list of theirs must empty mine.
  const lists = parts.map((part): [string, string[]] => [`/${part}`, ['']]);
  return new Map([...lists, ...kept, ...taken]);
}

/** The form without some of its parts. */
export function withoutParts(values: Values, parts: readonly string[]): Values {
  return new Map([...values].filter(([name]) => !isOf(name, parts)));
}

function isOf(name: string, parts: readonly string[]): boolean {
  return parts.some((part) => name === `/${part}` || name.startsWith(`/${part}/`));
}

// What the form needs for itself tells nothing apart, nor does what it does not ask for; not known is not said.
const IDS = /^\/participants\/\*\/(?:officialId|organisationId|onBehalfOfId)$/;

function printOf(values: Values, part: Part): string {
  const held = [...values]
    .filter(([name]) => name === `/${part}` || name.startsWith(`/${part}/`))
    .filter(([name]) => isAsked(name.replace(/\/\d+(?=\/|$)/g, '/*')))
    .map(([name, texts]) => [name, saidIn(texts)] as const)
    .filter(([, texts]) => texts.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(held)).digest('base64url').slice(0, 8);
}

// What no browser sends as it was makes no difference.
function saidIn(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '' && text !== 'UNKNOWN')
    .sort();
}

function isAsked(name: string): boolean {
  return name in meetingFormTexts || IDS.test(name) || name === '/participants/*/side';
}
