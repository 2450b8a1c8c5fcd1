import type { Ask } from '../../office/meetings/lines/ask.entity.js';
import type { DecisionReference } from '../../office/meetings/lines/decision-reference.entity.js';
import type { Document } from '../../office/meetings/lines/document.entity.js';
import type { Embargo } from '../../office/meetings/embargo/embargo.embedded.js';
import type { Gift } from '../../office/meetings/lines/gift.entity.js';
import type { ImportSource } from '../../office/meetings/imported/import-source.embedded.js';
import type { Meeting } from '../../office/meetings/meeting.entity.js';
import type { Participant } from '../../office/meetings/lines/participant.entity.js';
import type { Steps } from '../../office/meetings/steps/steps.embedded.js';
import {
  internal,
  protectsPeople,
  published,
  publishedIfNamed,
  publishedIfOpen,
  whoDidWhat,
} from './decisions.js';
import type { Disclosure } from './disclosure.js';

/** What the lists of a meeting have in common. */
const line = { id: published, meetingId: internal, position: internal } as const;

/** What becomes public of a meeting. */
export const meetingPolicy = {
  meeting: {
    id: internal,
    version: internal,
    state: internal,
    publicBodyId: published,
    title: published,
    purpose: published,
    language: published,
    direction: published,
    initiatedBy: published,
    channel: published,
    date: published,
    endDate: published,
    datePrecision: published,
    startsAt: published,
    endsAt: published,
    place: published,
    municipality: published,
    country: published,
    topicCodes: published,
    issueIds: published,
    nothingAsked: published,
    noGifts: published,
    outcomeKind: published,
    outcomeText: published,
    keywords: published,
    series: internal,
    linkedMeetingIds: internal,
    internalNote: internal,
    embargo: internal,
    steps: whoDidWhat,
    source: published,
    publicId: published,
    reference: published,
    publishedAt: published,
    review: published,
    daysToPublication: published,
    late: published,
  } satisfies Record<keyof Meeting, Disclosure>,

  embargo: {
    until: internal,
    ground: internal,
    decision: internal,
    firstDecidedOn: internal,
  } satisfies Record<keyof Embargo, Disclosure>,

  steps: {
    recordedBy: whoDidWhat,
    recordedAt: whoDidWhat,
    editedBy: whoDidWhat,
    editedAt: whoDidWhat,
    submittedBy: whoDidWhat,
    submittedAt: whoDidWhat,
    returnedBy: whoDidWhat,
    returnedReason: whoDidWhat,
    returnedFor: whoDidWhat,
    publishedBy: whoDidWhat,
    withdrawnReason: published,
    namesApproved: internal,
  } satisfies Record<keyof Steps, Disclosure>,

  source: {
    name: published,
    url: published,
    licence: published,
    reference: published,
    hash: internal,
    notes: published,
  } satisfies Record<keyof ImportSource, Disclosure>,

  participant: {
    ...line,
    side: published,
    role: published,
    officialId: published,
    postId: internal,
    organisationId: published,
    organisationName: published,
    name: publishedIfNamed,
    nameBasis: internal,
    nameCitation: internal,
    withheldGround: protectsPeople,
    decidedBasis: internal,
    decidedGround: protectsPeople,
    decidedCitation: protectsPeople,
    decidedBy: whoDidWhat,
    decidedAt: whoDidWhat,
    functionSv: published,
    functionEn: published,
    capacity: published,
    unitName: published,
    headcount: published,
    onBehalfOfId: published,
    onBehalfOfName: published,
  } satisfies Record<keyof Participant, Disclosure>,

  ask: {
    ...line,
    side: published,
    text: published,
    positionTaken: published,
    issueId: published,
  } satisfies Record<keyof Ask, Disclosure>,

  decision_reference: {
    ...line,
    kind: published,
    reference: published,
    title: published,
    url: published,
  } satisfies Record<keyof DecisionReference, Disclosure>,

  document: {
    ...line,
    kind: published,
    title: publishedIfOpen,
    providedBy: published,
    shared: published,
    publicity: published,
    ground: internal,
    caseNumber: published,
    url: publishedIfOpen,
    mediaType: published,
    bytes: published,
    sha256: publishedIfOpen,
  } satisfies Record<keyof Document, Disclosure>,

  gift: {
    ...line,
    direction: published,
    description: published,
    donor: published,
    value: published,
    currency: published,
  } satisfies Record<keyof Gift, Disclosure>,
};
