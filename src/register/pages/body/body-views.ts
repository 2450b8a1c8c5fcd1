import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { countFacet } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { bodiesBelow, bodyAbove } from '../../queries/public-bodies.queries.js';
import { loadAll, type Reading } from '../../reading/reading.js';
import type { PublicBodyRecord } from '../../records/public-body.record.js';
import { ofOwner } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { countsOf } from '../parties/counts.js';
import { pathOfBody } from '../parties/party-paths.js';
import { PartyViews } from '../parties/party-views.js';
import { inLanguage } from '../record/record-document.js';
import { bodyJsonLd } from './body-json-ld.rules.js';
import type { BodyView } from './body-view.js';
import { reportedYear } from './year.js';

// So many are looked at for the units that they are in.
const MOST_OFFICIALS = 100;
// A tree is never so deep; a ring would be endless.
const DEEPEST = 12;
const MOST_CHILDREN = 100;

const COUNTED = [
  MeetingFacet.ORGANISATION_KIND,
  MeetingFacet.ORGANISATION,
  MeetingFacet.TOPIC,
  MeetingFacet.ISSUE,
  MeetingFacet.OFFICIAL,
] as const;

/** Reads what the page of a public body shows. */
@Injectable()
export class BodyViews {
  constructor(private readonly parties: PartyViews) {}

  async view(reading: Reading, body: PublicBodyRecord, language: Language): Promise<BodyView> {
    const { id, slug } = body;
    const set: MeetingSet = { owner: { kind: 'publicBody', key: id }, filter: {} };
    const path = pathOfBody(slug);
    const party = await this.parties.view(reading, {
      ...{ id, language, set, path },
      name: inLanguage(body.name, language) || slug,
      kind: RecordKind.PUBLIC_BODY,
      asked: ['publicBodyIds', id],
      dataPath: `public-bodies/${encodeURIComponent(slug)}`,
      feedPath: `public-bodies/${id}`,
    });
    const [timeline, lateness, counts, above, parts, units, year] = await Promise.all([
      readChart(reading, 'timeline', ofOwner('publicBody', id, language)),
      readChart(reading, 'lateness', ofOwner('publicBody', id, language)),
      countsOf(reading, party, set, COUNTED),
      aboveOf(reading, body, language),
      childrenOf(reading, body, language),
      unitsOf(reading, set),
      reportedYear(reading, id),
    ]);
    const view = { ...party, body, above, ...parts, ...units, timeline, lateness, counts, year };
    return { ...view, jsonLd: bodyJsonLd(view) };
  }
}

async function aboveOf(
  reading: Reading,
  body: PublicBodyRecord,
  language: Language,
): Promise<BodyView['above']> {
  const above: PublicBodyRecord[] = [];
  for (let next = await bodyAbove(reading, body); next && above.length < DEEPEST;) {
    above.unshift(next);
    next = await bodyAbove(reading, next);
  }
  return above.map(({ name, slug }) => ({
    name: inLanguage(name, language) || slug,
    path: pathOfBody(slug),
  }));
}

async function childrenOf(
  reading: Reading,
  body: PublicBodyRecord,
  language: Language,
): Promise<Pick<BodyView, 'children' | 'moreChildren'>> {
  const below = await bodiesBelow(reading, body);
  const children = await Promise.all(
    below.slice(0, MOST_CHILDREN).map(async (child) => ({
      body: child,
      name: inLanguage(child.name, language) || child.slug,
      meetings: await heldCount(reading, MeetingFacet.PUBLIC_BODY, child.id),
    })),
  );
  return { children, moreChildren: below.length - children.length };
}

/** The units that the officials of its meetings are or were in. */
async function unitsOf(reading: Reading, set: MeetingSet): Promise<Pick<BodyView, 'units' | 'unitsOfMost'>> {
  const counts = await countFacet(reading, set, { by: MeetingFacet.OFFICIAL, first: MOST_OFFICIALS });
  const officials = await loadAll(
    counts.map(({ value }) => value),
    (id) => findOfficial(reading, id),
  );
  const posts = officials.flatMap((official) => official.posts);
  const own = posts.filter(({ publicBodyId }) => publicBodyId === set.owner.key);
  const units = [...new Set(own.flatMap(({ unitName }) => unitName ?? []))].sort(inSwedishOrder.compare);
  return { units, unitsOfMost: counts.length < MOST_OFFICIALS ? null : counts.length };
}

const inSwedishOrder = new Intl.Collator('sv');
