import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { dayInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { reason, say } from '../../../../platform/language/message.js';
import type { Option } from '../../../../platform/pages/forms/choices.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { meetingStates } from '../../../../words/meeting-words.js';
import type { Actor } from '../../../accounts/actor.js';
import { onlyVisible } from '../../../meetings/meeting-access.js';
import { MeetingListQueries } from '../../../meetings/lists/meeting-list.queries.js';
import { Meeting } from '../../../meetings/meeting.entity.js';
import { ShownMeetings } from '../../../meetings/shown-meetings.service.js';
import { FIND_LINK, linksIn, withLink } from './links.rules.js';
import { meetingsPageMessages } from '../meetings.messages.js';
import type { Candidate } from '../pickers/parties.queries.js';
import { type Resolved, textIn } from '../pickers/pickers.js';
import { rareFieldMessages as texts } from './rare-fields.messages.js';

/** More than this nobody reads: another word of the title is quicker. */
const OFFERED = 6;

/** The other meetings that one belongs together with: found by reference or title among those that somebody may see. */
@Injectable()
export class MeetingLinks {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly lists: MeetingListQueries,
    private readonly shown: ShownMeetings,
  ) {}

  /** What the meetings are called that a form links to; those that somebody may not see stay, unnamed. */
  async named(actor: Actor, language: Language, values: Values): Promise<Option[]> {
    const ids = linksIn(values).filter((id) => UUID.test(id));
    if (ids.length === 0) return [];
    const meetings = await onlyVisible(this.database.manager.createQueryBuilder(Meeting, 'meeting'), actor)
      .andWhere({ id: In(ids) })
      .getMany();
    const known = new Map(
      (await this.shown.meetings(actor, meetings)).map((meeting) => [
        meeting.id,
        candidateOf(meeting, language),
      ]),
    );
    return ids.map((value) => {
      const { label = say(texts.unseenLink, language), more = '' } = known.get(value) ?? {};
      return { value, label: more ? `${label} (${more})` : label };
    });
  }

  /** The form with the meeting that was looked for: one that fits is taken, several are offered. */
  async resolve(actor: Actor, values: Values, meetingId: string | null): Promise<Resolved> {
    const text = textIn(values, FIND_LINK);
    if (text === '') return { values, choices: new Map(), reasons: [] };
    const known = new Set([...linksIn(values), meetingId]);
    const { rows } = await this.lists.find(actor, {
      text,
      state: null,
      publicBodyId: null,
      after: null,
      first: OFFERED + known.size,
    });
    const found = rows.map(({ meeting }) => meeting).filter(({ id }) => !known.has(id));
    const chosen = textIn(values, `${FIND_LINK}For`) === text ? textIn(values, `${FIND_LINK}Choice`) : '';
    const meant = found.find(({ id }) => id === chosen) ?? (found.length === 1 ? found[0] : undefined);
    if (meant) return { values: withLink(values, meant.id), choices: new Map(), reasons: [] };
    const offered = found.slice(0, OFFERED).map((meeting) => candidateOf(meeting, actor.language));
    return {
      values,
      choices: new Map(offered.length > 0 ? [[FIND_LINK, offered]] : []),
      reasons: [reason(offered.length > 0 ? texts.whichLink : texts.noLink, undefined, FIND_LINK)],
    };
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function candidateOf({ id, title, reference, date, state }: Meeting, language: Language): Candidate {
  return {
    id,
    label: title ?? say(meetingsPageMessages.untitled, language),
    more: [reference ?? meetingStates.label(state, language), date ? dayInWords(date, language) : '']
      .filter(Boolean)
      .join(', '),
  };
}
