import { DecisionKind, DocumentKind, OutcomeKind, Position } from '../../words/content-words.js';
import { Channel, Direction, Initiator, MeetingState, Side } from '../../words/meeting-words.js';
import { afterwardsOf } from './afterwards.rules.js';
import { unreadable, worded } from './reading.rules.js';
import type { Counterpart, Story, StoryMeeting } from './story.js';

/**
 * Reads the stories of a text. A story begins with `== its title` and what holds for all of it (`own: keys`); each
 * meeting with `-- days-ago <direction> organisations channel`, where `<` is inbound, `>` outbound and `=` mutual.
 * Then `# title`, the purpose in plain lines, `? ASK what was asked` (`?<` when the counterpart of an outbound meeting
 * asked), `! OUTCOME what came of it`, `@ place`, `+ officials`, `$ value | gift | donor`, `% STATE where it is left`,
 * and what happened to it afterwards: `~` a correction, `&` a redaction, `^` a withdrawal.
 */
export function storiesIn(text: string): Story[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((story) => {
      const [head = '', ...meetings] = story.split(/^-- /m);
      const [title = '', ...lines] = linesOf(head);
      const about = aboutOf(lines, title);
      return { ...about, title, meetings: meetings.map((meeting) => meetingOf(meeting, about.own)) };
    });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function aboutOf(lines: readonly string[], title: string): Omit<Story, 'title' | 'meetings'> {
  const said = lines.map((line) => /^(\w+): (.+)$/.exec(line) ?? unreadable(line, title));
  const all = (name: string) => said.filter(([, key]) => key === name).map(([, , value = '']) => value);
  const list = (name: string) => all(name).flatMap((value) => value.split(/,\s*/));
  return {
    issue: all('issue')[0] ?? null,
    body: all('body')[0] ?? unreadable('body', title),
    own: list('own'),
    topics: list('topics'),
    language: all('lang')[0] ?? 'sv',
    references: all('ref').map((value) => {
      const [kind, rest] = worded(value, DecisionKind);
      const [reference = '', about = ''] = rest.split(' | ');
      return { kind, reference, title: about };
    }),
    documents: all('doc').map((value) => {
      const [kind, rest] = worded(value, DocumentKind);
      return { kind, title: rest };
    }),
  };
}

const DIRECTIONS: Readonly<Record<string, { direction: Direction; initiatedBy: Initiator; asking: Side }>> = {
  '<': { direction: Direction.INBOUND, initiatedBy: Initiator.THEM, asking: Side.COUNTERPART },
  '>': { direction: Direction.OUTBOUND, initiatedBy: Initiator.US, asking: Side.OWN },
  '=': { direction: Direction.MUTUAL, initiatedBy: Initiator.JOINT, asking: Side.OWN },
};

const CHANNELS: Readonly<Record<string, Channel>> = {
  person: Channel.IN_PERSON,
  video: Channel.VIDEO_CALL,
  phone: Channel.PHONE_CALL,
  mail: Channel.EMAIL_OR_LETTER,
  event: Channel.EVENT,
  visit: Channel.SITE_VISIT,
  meal: Channel.MEAL,
  trip: Channel.TRIP,
};

function meetingOf(text: string, own: readonly string[]): StoryMeeting {
  const [head = '', ...lines] = linesOf(text);
  const { asking, ...how } = howOf(head);
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  const one = <T>(mark: string, read: (line: string) => T): T | null => marked(mark).map(read)[0] ?? null;
  return {
    ...how,
    own: one('+ ', (line) => line.split(/,\s*/)) ?? own,
    title: one('# ', (line) => line) ?? unreadable('title', text),
    purpose: lines.filter((line) => !/^[#?!@+$%~&^]/.test(line)).join(' '),
    asks: [
      ...marked('? ').map((ask) => askOf(ask, asking)),
      ...marked('?<').map((ask) => askOf(ask.trim(), Side.COUNTERPART)),
    ],
    outcome: one('! ', outcomeOf),
    place: one('@ ', (line) => line),
    gift: one('$ ', giftOf),
    left: one('% ', leftOf),
    afterwards: lines.filter((line) => /^[~&^]/.test(line)).map(afterwardsOf),
  };
}

// The line that a meeting begins with: days-ago direction organisations channel
function howOf(head: string) {
  const [, ago, sign = '', organisations = '', word = ''] =
    /^(\d+) ([<>=]) (.+) (\w+)$/.exec(head) ?? unreadable(head, head);
  return {
    ...(DIRECTIONS[sign] ?? unreadable(sign, head)),
    ago: Number(ago),
    channel: CHANNELS[word] ?? unreadable(word, head),
    counterparts: organisations.split(/,\s*/).map(counterpartOf),
  };
}

// key, key/client, key*headcount, or key! when the one whose name is published came
function counterpartOf(text: string): Counterpart {
  const [, organisation = '', , onBehalfOf, , headcount = '1', named] =
    /^(\w+)(\/(\w+))?(\*(\d+))?(!)?$/.exec(text) ?? unreadable(text, text);
  return {
    organisation,
    onBehalfOf: onBehalfOf ?? null,
    headcount: Number(headcount),
    named: named !== undefined,
  };
}

function askOf(text: string, side: Side) {
  const [positionTaken, rest] = worded(text, Position);
  return { side, positionTaken, text: rest };
}

function outcomeOf(text: string) {
  const [kind, rest] = worded(text, OutcomeKind);
  return { kind, text: rest };
}

function giftOf(text: string) {
  const [value = '', description = '', donor = null] = text.split(' | ');
  return { value, description, donor };
}

function leftOf(line: string) {
  const [state, text] = worded(line, MeetingState);
  return { state, text };
}
