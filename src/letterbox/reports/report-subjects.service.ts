import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Texts } from '../../platform/language/language.js';
import { findIssue } from '../../register/queries/issues.queries.js';
import { findMeeting } from '../../register/queries/meetings/meetings.queries.js';
import { findOfficial } from '../../register/queries/officials.queries.js';
import { findOrganisation } from '../../register/queries/organisations.queries.js';
import { findBody } from '../../register/queries/public-bodies.queries.js';
import { someTopics } from '../../register/queries/topics.queries.js';
import { findTombstone } from '../../register/queries/tombstones.queries.js';
import { askedId } from '../../register/questions/questions.rules.js';
import { Reader } from '../../register/reading/reader.service.js';
import type { Reading } from '../../register/reading/reading.js';
import { ReportAbout } from '../../words/report-words.js';
import type { ReportPlace } from './report-places.js';

/** Something that everyone can read, and that a report can be about. */
export interface ReportSubject {
  recordId: string | null;
  /** As people and addresses name it: the reference of a meeting, the slug of a body, the code of a topic. */
  reference: string | null;
  /** Whose record it is; null for what belongs to none. */
  publicBodyId: string | null;
  /** What it is called; null where that is withheld. */
  title: string | Partial<Texts> | null;
}

/** Finds what a report is about in the public register. */
@Injectable()
export class ReportSubjects {
  constructor(private readonly reader: Reader) {}

  /** Undefined when there is no such thing, and never was. */
  async find(place: ReportPlace): Promise<ReportSubject | 'WITHDRAWN' | undefined> {
    if (place.about === ReportAbout.ACCESSIBILITY) return THE_SITE;
    try {
      return await this.reader.read(
        async (reading) => (await FINDERS[place.about]?.(reading, place.key)) ?? gone(reading, place),
      );
    } catch (error) {
      // What cannot be an id or a reference is none.
      if (error instanceof Refusal && error.code === 'INVALID') return undefined;
      throw error;
    }
  }
}

const THE_SITE: ReportSubject = { recordId: null, reference: null, publicBodyId: null, title: null };

type Find = (reading: Reading, key: string) => Promise<ReportSubject | undefined>;

const FINDERS: Readonly<Partial<Record<ReportAbout, Find>>> = {
  MEETING: async (reading, reference) => {
    const found = await findMeeting(reading, { reference });
    if (!found) return undefined;
    const { id, publicBodyId, title = null } = found;
    return { recordId: id, reference, publicBodyId, title };
  },
  ORGANISATION: async (reading, key) => {
    const found = await findOrganisation(reading, askedId(key));
    return found && { ...THE_SITE, recordId: found.id, title: found.name };
  },
  OFFICIAL: async (reading, key) => {
    const found = await findOfficial(reading, askedId(key));
    if (!found) return undefined;
    const post = found.posts.find(({ to }) => to === undefined) ?? found.posts[0];
    const { id, name = null } = found;
    return { ...THE_SITE, recordId: id, publicBodyId: post?.publicBodyId ?? null, title: name };
  },
  PUBLIC_BODY: async (reading, slug) => {
    const found = await findBody(reading, { slug });
    return found && { recordId: found.id, reference: slug, publicBodyId: found.id, title: found.name };
  },
  TOPIC: async (reading, code) => {
    const [found] = await someTopics(reading, [code]);
    return found && { ...THE_SITE, recordId: found.id, reference: code, title: found.label };
  },
  ISSUE: async (reading, key) => {
    const found = await findIssue(reading, askedId(key));
    if (!found) return undefined;
    const { id, publicBodyId, title } = found;
    return { ...THE_SITE, recordId: id, publicBodyId, title };
  },
};

// What has another name in its address never ends.
const UNENDING: ReadonlySet<ReportAbout> = new Set([ReportAbout.PUBLIC_BODY, ReportAbout.TOPIC]);

async function gone(reading: Reading, { about, key }: ReportPlace): Promise<'WITHDRAWN' | undefined> {
  if (UNENDING.has(about)) return undefined;
  const asked = about === ReportAbout.MEETING ? { reference: key } : { id: key };
  return (await findTombstone(reading, asked)) ? 'WITHDRAWN' : undefined;
}
