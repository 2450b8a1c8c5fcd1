import { Channel } from '../../../words/meeting-words.js';
import { Meaning, NO_GIFT } from './meaning.js';

/** Our word → the spellings that stand for it, as mappings have them. */
export function spellingsOf(
  meaning: Meaning,
  values: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const known = spellings(values);
  if (meaning !== Meaning.PLACE_AND_CHANNEL) return known;
  const targets = [...new Set([...Object.keys(known), ...Object.keys(FROM_AFAR)])];
  return Object.fromEntries(
    targets.map((target) => [target, [known[target] ?? [], FROM_AFAR[target] ?? []].flat()]),
  );
}

/** What a column of gifts says where there was none. The list may not be empty, and blank cells say nothing anyway. */
export function noGiftSpellings(values: Readonly<Record<string, string>>): string[] {
  return spellings(values)[NO_GIFT] ?? ['-'];
}

// Free text about places says in a hundred ways that nobody went anywhere.
const FROM_AFAR: Readonly<Record<string, string>> = {
  [Channel.VIDEO_CALL]:
    '/\\b(?:on-?line|remote|video|vid[ée]o|visio|zoom|web-?ex|teams|skype|virtu|digita|distans|webb?m)/',
  [Channel.PHONE_CALL]: '/\\b(?:tele)?phone|t[ée]l[ée]fon|\\btelco\\b/',
};

function spellings(values: Readonly<Record<string, string>>): Record<string, string[]> {
  const known = Object.entries(values).filter(([, target]) => target !== '');
  const targets = [...new Set(known.map(([, target]) => target))];
  const spellingsFor = (wanted: string) =>
    known.filter(([, target]) => target === wanted).map(([spelling]) => literally(spelling));
  return Object.fromEntries(targets.map((target) => [target, spellingsFor(target)]));
}

/** What would be taken for a pattern is made one that fits itself alone. */
function literally(spelling: string): string {
  if (!/^\/.+\/$/s.test(spelling)) return spelling;
  return `/^${spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$/`;
}
