import { isPlaceholder } from '../../../words/text-hygiene.js';
import { Side } from '../../../words/meeting-words.js';
import { plainSpelling } from '../spelling.rules.js';
import type { ProposedNote, ProposedParticipant } from './proposed-meeting.js';

export const LONGEST_TITLE = 120;
const LONGEST_PURPOSE = 20_000;

export interface Heading {
  title: string;
  purpose: string | null;
  notes: ProposedNote[];
}

interface Written {
  title: string;
  purpose: string;
  language: string;
}

/** A title that fits: a long one is cut at a word and stands whole in the purpose, an empty one names the counterpart. */
export function headingOf(
  { title, purpose, language }: Written,
  participants: readonly ProposedParticipant[],
): Heading {
  if (saysNothing(title)) {
    const made = shortened(meetingWith(participants, language), LONGEST_TITLE);
    return { title: made, purpose: purposeOf(purpose), notes: [{ code: 'titleFromParticipants' }] };
  }
  if (Array.from(title).length <= LONGEST_TITLE) return { title, purpose: purposeOf(purpose), notes: [] };
  const whole = purpose === '' || title.includes(purpose) ? title : `${title}\n\n${purpose}`;
  const notes: ProposedNote[] = [{ code: 'titleShortened', params: { longest: LONGEST_TITLE } }];
  return { title: shortened(title, LONGEST_TITLE), purpose: purposeOf(whole), notes };
}

/** A text cut at a word, with an ellipsis, to at most so many characters. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const room = characters.slice(0, longest - 1).join('');
  const atWord = characters[longest - 1] === ' ' ? room : room.replace(/\s+\S*$/, '');
  // One endless word is cut where it must be.
  const cut = atWord.length > longest / 3 ? atWord : room;
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

function purposeOf(text: string): string | null {
  return saysNothing(text) ? null : shortened(text, LONGEST_PURPOSE);
}

function saysNothing(text: string): boolean {
  return (
    text === '' || isPlaceholder(text) || MEETINGS.has(plainSpelling(text)) || !/[\p{L}\p{N}]/u.test(text)
  );
}

// What a form's field was filled with because it had to be filled.
const MEETINGS: ReadonlySet<string> = new Set(
  [
    'meeting|meetings|a meeting|the meeting|mtg|call|phone call|video call|online meeting|video meeting|zoom|zoom meeting|teams|teams meeting|webex',
    'möte|möten|mötet|samtal|telefonmöte|videomöte|digitalt möte|fysiskt möte|onlinemöte|träff',
    'treffen|sitzung|gespräch|termin|besprechung|telefonat|videokonferenz|videoconference',
    'réunion|rencontre|entretien|rendez vous|rdv|visioconférence|reunion|reunión|reunião|encontro|riunione|incontro',
    'tapaaminen|kokous|etätapaaminen|møde|møte|vergadering|overleg|spotkanie|schůzka|kohtumine|cruinniú|tikšanās|susitikimas',
    'title|titel|subject|ämne|topic|rubrik|betreff|objet|aihe',
  ].flatMap((words) => words.split('|').map(plainSpelling)),
);

interface MeetingWords {
  with: string;
  more: (count: number) => string;
  nobody: string;
}

const ENGLISH: MeetingWords = {
  with: 'Meeting with',
  more: (count) => `and ${String(count)} more`,
  nobody: 'Meeting with an outside party',
};
const SWEDISH: MeetingWords = {
  with: 'Möte med',
  more: (count) => `och ${String(count)} till`,
  nobody: 'Möte med utomstående part',
};
const MOST_NAMED = 2;

function meetingWith(participants: readonly ProposedParticipant[], language: string): string {
  const words = language === 'sv' ? SWEDISH : ENGLISH;
  const names = [...new Set(participants.filter(({ side }) => side !== Side.OWN).flatMap(publicName))];
  if (names.length === 0) return words.nobody;
  const named = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return `${words.with} ${named}${rest > 0 ? ` ${words.more(rest)}` : ''}`;
}

/** A title is public: it names organisations, and people only where there is a basis for publishing their names. */
function publicName({ organisation, name, nameBasis }: ProposedParticipant): string[] {
  if (organisation) return [organisation.name];
  return name !== null && nameBasis !== null ? [name] : [];
}
