import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { officialTexts } from '../../../words/official-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { RecordKind, Review } from '../../../words/register-words.js';
import { countMeetings } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { nilReturnsOf } from '../../queries/nil-returns.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { OfficialRecord, PostRecord } from '../../records/official.record.js';
import { ofOwner } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { countsOf } from '../parties/counts.js';
import { pathOfBody, pathOfOfficial } from '../parties/party-paths.js';
import { PartyViews } from '../parties/party-views.js';
import { inLanguage } from '../record/record-document.js';
import type { OfficialView, PostLine } from './official-view.js';

const COUNTED = [
  MeetingFacet.ORGANISATION,
  MeetingFacet.ORGANISATION_KIND,
  MeetingFacet.TOPIC,
  MeetingFacet.ISSUE,
] as const;

/** Reads what the page of an official shows. */
@Injectable()
export class OfficialViews {
  constructor(private readonly parties: PartyViews) {}

  async view(reading: Reading, official: OfficialRecord, language: Language): Promise<OfficialView> {
    const { id, name = say(officialTexts.nameless, language) } = official;
    const set: MeetingSet = { owner: { kind: 'official', key: id }, filter: {} };
    const party = await this.parties.view(reading, {
      ...{ id, name, language, set },
      kind: RecordKind.OFFICIAL,
      path: pathOfOfficial(id),
      asked: ['officialIds', id],
      dataPath: `officials/${id}`,
      feedPath: `officials/${id}`,
    });
    const [timeline, counts, posts, reporting] = await Promise.all([
      readChart(reading, 'timeline', ofOwner('official', id, language)),
      countsOf(reading, party, set, COUNTED),
      Promise.all(inOrder(official.posts).map((post) => postLine(reading, post, language))),
      reportingOf(reading, set, id),
    ]);
    return { ...party, official, posts, timeline, counts, reporting };
  }
}

async function postLine(reading: Reading, post: PostRecord, language: Language): Promise<PostLine> {
  const body = await bodyOf(reading, post);
  return { post, body: inLanguage(body.name, language), bodyPath: pathOfBody(body.slug) };
}

// Those held now come first, then the ones that ended last.
function inOrder(posts: readonly PostRecord[]): PostRecord[] {
  const key = ({ to, from = '' }: PostRecord) => `${to ?? '9999-12-31'} ${from}`;
  return [...posts].sort((one, other) => (key(one) < key(other) ? 1 : -1));
}

async function reportingOf(
  reading: Reading,
  set: MeetingSet,
  id: string,
): Promise<OfficialView['reporting']> {
  const counted = (filter: Partial<MeetingFilter>) => countMeetings(reading, { ...set, filter });
  const [late, timed, nils] = await Promise.all([
    counted({ late: true }),
    counted({ review: [Review.FOUR_EYES, Review.SINGLE] }),
    nilReturnsOf(reading, id),
  ]);
  return { late, timed, nilReturns: nils.count, lastNilDay: nils.lastDay };
}
