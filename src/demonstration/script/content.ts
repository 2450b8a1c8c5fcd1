import type { DocumentInput } from '../../office/meetings/lines/line.inputs.js';
import type { RecordMeetingInput } from '../../office/meetings/meeting.inputs.js';
import { DecisionKind, GiftDirection, Publicity, SharedWhen } from '../../words/content-words.js';
import { Direction, Side } from '../../words/meeting-words.js';
import { bodies } from '../cast/bodies.js';
import type { Stage } from '../stage.js';
import { participantsOf } from './participants.js';
import { placeOf } from './places.rules.js';
import type { PlannedMeeting } from './plan.rules.js';
import { Seeded } from './seeded.rules.js';

/** What the recorder writes down of a planned meeting. */
export function contentOf(planned: PlannedMeeting, stage: Stage): RecordMeetingInput {
  const { story, meeting, date, endDate, startsAt, endsAt } = planned;
  const { direction, initiatedBy, channel, title, purpose, asks, outcome, gift } = meeting;
  const issueId = story.issue === null ? null : stage.issues.get(story.issue).id;
  return {
    publicBodyId: stage.bodies.get(story.body).id,
    ...{ direction, initiatedBy, channel, title, purpose, date, endDate, startsAt, endsAt },
    ...placeOf(planned),
    language: story.language,
    topicCodes: [...story.topics],
    issueIds: issueId === null ? [] : [issueId],
    participants: participantsOf(planned, stage),
    asks: asks.map((ask) => ({ ...ask, issueId: ask.side === Side.OWN ? issueId : null })),
    nothingAsked: asks.length === 0,
    decisionReferences: referencesOf(planned),
    documents: documentsOf(planned),
    gifts: gift ? [giftLine(gift)] : [],
    noGifts: gift === null,
    outcomeKind: outcome?.kind ?? null,
    outcomeText: outcome?.text || null,
    keywords: [story.title.slice(0, 60)],
    series: story.title,
  };
}

function giftLine(gift: NonNullable<PlannedMeeting['meeting']['gift']>) {
  const direction = gift.donor === null ? GiftDirection.GIVEN : GiftDirection.RECEIVED;
  return { ...gift, direction, currency: 'SEK' };
}

/** The case that a story's papers lie in, such as KTN 2024-00417. */
function caseNumberOf({ story, caseOpenedOn }: PlannedMeeting): string {
  const letters = bodies.find(({ key }) => key === story.body)?.case ?? 'RS';
  const serial = new Seeded(`case of ${story.title}`).whole(40, 1900);
  return `${letters} ${caseOpenedOn.slice(0, 4)}-${String(serial).padStart(5, '0')}`;
}

// The own case is not always known on the first day; the matters of others come up now and then.
function referencesOf(planned: PlannedMeeting) {
  const { story, at } = planned;
  const chance = new Seeded(`references of ${story.title} ${at}`);
  const own = { kind: DecisionKind.OWN_CASE, reference: caseNumberOf(planned), title: story.title };
  const others = story.references.filter(() => chance.happens(0.6));
  return at > 0 && chance.happens(0.7) ? [own, ...others] : others;
}

// Each document of the story is handed over at one of its meetings, one after the other.
function documentsOf(planned: PlannedMeeting): DocumentInput[] {
  const { story, at } = planned;
  const { documents, meetings } = story;
  return documents.flatMap((document, index) => {
    const when = Math.floor(((index + 0.5) * meetings.length) / documents.length);
    return when === at ? [documentLine(planned, document)] : [];
  });
}

function documentLine(planned: PlannedMeeting, document: { kind: DocumentInput['kind']; title: string }) {
  const { meeting, chance } = planned;
  const line = {
    ...document,
    providedBy: meeting.direction === Direction.INBOUND ? Side.COUNTERPART : Side.OWN,
    shared: chance.pick([SharedWhen.BEFORE, SharedWhen.DURING, SharedWhen.DURING, SharedWhen.AFTER]),
    caseNumber: caseNumberOf(planned),
  };
  const luck = chance.fraction();
  if (luck < 0.15) return { ...line, publicity: Publicity.CONFIDENTIAL, ground: 'OSL 31 kap. 16 §' };
  if (luck < 0.6) return { ...line, publicity: Publicity.ON_REQUEST };
  const bytes = chance.whole(80_000, 2_400_000);
  return {
    ...line,
    publicity: Publicity.PUBLIC,
    url: addressOf(document.title),
    mediaType: 'application/pdf',
    bytes,
  };
}

// Nothing is ever found under .example.
function addressOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `https://handlingar.exempelland.example/${name}.pdf`;
}
