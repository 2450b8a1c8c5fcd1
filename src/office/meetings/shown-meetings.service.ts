import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/actor.js';
import { knowsWithheld } from './meeting-access.js';
import type { MeetingLine } from './lines/meeting-line.entity.js';
import type { ListName } from './lists/meeting-lists.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingsLoaders } from './meetings.loaders.js';
import type { Participant } from './lines/participant.entity.js';
import { Redaction } from './redactions/redaction.entity.js';
import { decisionInWords } from './redactions/redaction.messages.js';
import { columnsBehind, withoutColumns } from './redactions/withheld.rules.js';

type Which = Pick<Meeting, 'id' | 'publicBodyId'>;

/** Meetings as somebody may read them in the office: what was withheld by decision is told those alone who decide or audit. */
@Injectable()
export class ShownMeetings {
  constructor(private readonly loaders: MeetingsLoaders) {}

  async meeting(actor: Actor, meeting: Meeting): Promise<Meeting> {
    const hidden = await this.hidden(actor, meeting);
    const columns = hidden
      .filter(({ list }) => list === null)
      .flatMap(({ field }) => columnsBehind(field, false));
    return withoutColumns(meeting, columns);
  }

  meetings(actor: Actor, meetings: readonly Meeting[]): Promise<Meeting[]> {
    return Promise.all(meetings.map((meeting) => this.meeting(actor, meeting)));
  }

  /** The lines of one list of a meeting. */
  async lines<Line extends MeetingLine>(
    actor: Actor,
    meeting: Which,
    list: ListName,
    lines: readonly Line[],
  ): Promise<Line[]> {
    const hidden = (await this.hidden(actor, meeting)).filter((one) => one.list === list);
    return lines.map((line) => {
      const { officialId } = line as Partial<Participant>;
      const fields = hidden.filter(({ itemId }) => itemId === line.id);
      return withoutColumns(
        line,
        fields.flatMap(({ field }) => columnsBehind(field, Boolean(officialId))),
      );
    });
  }

  /** Who took part; why a registrar withheld a name is as little for everyone as the name is. */
  async participants(actor: Actor, meeting: Which, lines: readonly Participant[]): Promise<Participant[]> {
    const shown = await this.lines(actor, meeting, 'participants', lines);
    if (knowsWithheld(actor, meeting.publicBodyId)) return shown;
    return shown.map((line) =>
      withoutColumns(line, line.decidedGround ? ['decidedGround', 'decidedCitation'] : []),
    );
  }

  /** Everyone learns which fields are withheld, as the public does; the decisions are for those who know them. */
  async redactions(actor: Actor, meeting: Which): Promise<Redaction[]> {
    const redactions = await this.loaders.redactions.load(meeting.id);
    const knows = knowsWithheld(actor, meeting.publicBodyId);
    return redactions.map((redaction) =>
      Object.assign(new Redaction(), redaction, {
        decision: knows ? decisionInWords(redaction, actor.language) : null,
      }),
    );
  }

  /** What of a meeting is withheld now. */
  async standing(meetingId: string): Promise<Redaction[]> {
    return (await this.loaders.redactions.load(meetingId)).filter(({ liftedAt }) => liftedAt === null);
  }

  /** What of it somebody may not know. */
  async hidden(actor: Actor, { id, publicBodyId }: Which): Promise<Redaction[]> {
    return knowsWithheld(actor, publicBodyId) ? [] : this.standing(id);
  }
}
