import { isOrganisationName, normaliseName } from '../../../words/organisation-name.js';
import type { KnownOrganisations } from '../mapping/mapping.js';
import type { PartyPart } from './party-parts.rules.js';

/** Decides which parts of a mixed cell are organisations: by what they say, never by guess. */
export class OrganisationCues {
  private readonly names: ReadonlySet<string>;
  private readonly words: RegExp | undefined;
  private readonly notWords: RegExp | undefined;

  /** `listed`: the names in the mapping's files of names. */
  constructor({ names = [], words, notWords }: KnownOrganisations = {}, listed: readonly string[] = []) {
    this.names = new Set([...names, ...listed].map(normaliseName));
    this.words = wordPattern(words);
    this.notWords = wordPattern(notWords);
  }

  isOrganisation({ text, identifiers }: PartyPart): boolean {
    if (identifiers.length > 0) return true;
    if (this.names.has(normaliseName(text))) return true;
    if (this.notWords?.test(text)) return false;
    return isOrganisationName(text) || (this.words?.test(text) ?? false);
  }
}

/** A part with a register number that begins with a person: "Anna Berg from Example 123-45" are two parts. */
export function withoutPerson(part: PartyPart): PartyPart[] {
  const match =
    /^(?<person>.*?)\s*\b(?:from|representing|on behalf of|från|företrädare för)\s+(?<organisation>\S.*)$/iu.exec(
      part.text,
    );
  const { person = '', organisation } = match?.groups ?? {};
  if (organisation === undefined) return [part];
  const named = { ...part, text: organisation };
  return person === '' ? [named] : [{ text: person, identifiers: [] }, named];
}

/** Whether a text says who somebody is: then it is no name of an organisation, number or not. */
export function mentionsPerson(text: string): boolean {
  // With a legal form behind it, only a cue of a person can keep a text from being a name.
  return !isOrganisationName(`${text} AB`);
}

function wordPattern(words: readonly string[] | undefined): RegExp | undefined {
  if (!words) return undefined;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
