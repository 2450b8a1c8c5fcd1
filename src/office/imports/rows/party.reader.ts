import { identifierValue } from '../../../words/identifiers.js';
import { ParticipantRole } from '../../../words/meeting-words.js';
import { OrganisationKind } from '../../../words/organisation-words.js';
import { isPlaceholder } from '../../../words/text-hygiene.js';
import type { PartyRule } from '../mapping/mapping.js';
import { countryCode } from './countries.js';
import { mentionsPerson, OrganisationCues, withoutPerson } from './organisation-cues.js';
import { type IdentifierPattern, isDoubtful, type PartyPart, partyParts } from './party-parts.rules.js';
import { firstGroup, patternOf, Spellings } from './patterns.js';
import type {
  ProposedIdentifier,
  ProposedNote,
  ProposedOrganisation,
  ProposedParticipant,
} from './proposed-meeting.js';
import type { SourceRow } from './source-row.js';
import { TextReader } from './text.reader.js';
import { shortened } from './title.rules.js';
import { ValueReader } from './value.reader.js';

export interface ReadParties {
  participants: ProposedParticipant[];
  notes: ProposedNote[];
}

/** Texts of one party, told apart by the groups of a pattern or not at all. */
interface PartyTexts {
  party: string;
  person?: string | undefined;
  function?: string | undefined;
  onBehalfOf?: string | undefined;
}

const LONGEST_NAME = 300;
const LONGEST_TEXT = 1000;
const MOST_HEADS = 10_000;

/** Reads who took part out of one column, as a mapping says. */
export class PartyReader {
  private readonly nobody: Spellings;
  private readonly pattern: RegExp | undefined;
  private readonly identifiers: IdentifierPattern[];
  private readonly cues: OrganisationCues;
  private readonly country: ValueReader;
  private readonly function: TextReader;
  private readonly capacity: TextReader;

  constructor(
    private readonly rule: PartyRule,
    listed: readonly string[] = [],
  ) {
    this.nobody = new Spellings(rule.nobody ?? []);
    this.pattern = rule.parts === undefined ? undefined : patternOf(rule.parts, 'g');
    this.identifiers = (rule.identifiers ?? []).flatMap(({ scheme, pattern }) =>
      pattern === undefined ? [] : [{ scheme, pattern: patternOf(pattern, 'g') }],
    );
    this.cues = new OrganisationCues(rule.organisations, listed);
    this.country = new ValueReader(rule.country, countryCode);
    this.function = new TextReader(rule.function);
    this.capacity = new TextReader(rule.capacity);
  }

  get side(): PartyRule['side'] {
    return this.rule.side;
  }

  read(row: SourceRow): ReadParties {
    const cell = row.value(this.rule.column);
    const participants = this.textsOf(cell).flatMap((texts) => this.participants(texts, row));
    return { participants, notes: this.notesOn(participants) };
  }

  private textsOf(cell: string): PartyTexts[] {
    if (this.namesNobody(cell)) return [];
    if (!this.pattern) return [{ party: cell }];
    return [...cell.matchAll(this.pattern)].map((match) => {
      const {
        organisation,
        name,
        function: role,
        onBehalfOf,
      }: Partial<Record<string, string>> = match.groups ?? {};
      const person = organisation === undefined ? undefined : name;
      return { party: organisation ?? name ?? firstGroup(match), person, function: role, onBehalfOf };
    });
  }

  private participants(texts: PartyTexts, row: SourceRow): ProposedParticipant[] {
    return this.partsOf(texts.party)
      .filter(({ text, identifiers }) => identifiers.length > 0 || !this.namesNobody(text))
      .flatMap((part) => this.participant(part, texts, row));
  }

  private partsOf(text: string): PartyPart[] {
    const parts = partyParts(text, this.rule.separators ?? [], this.identifiers);
    return parts.flatMap((part) => (part.identifiers.length > 0 ? withoutPerson(part) : [part]));
  }

  private participant(part: PartyPart, texts: PartyTexts, row: SourceRow): ProposedParticipant[] {
    const base = this.base(texts, row);
    const organisation = this.isOrganisation(part) ? this.organisation(part, row) : null;
    if (organisation === null) return [{ ...base, ...this.named(part.text) }];
    const person = texts.person ?? (this.rule.person === undefined ? '' : row.text(this.rule.person));
    const line = { ...base, organisation, ...this.named(person) };
    // A text that says who somebody is stays beside the organisation that its number stands for.
    return organisation.name === part.text || part.text === ''
      ? [line]
      : [line, { ...base, ...this.named(part.text) }];
  }

  private isOrganisation(part: PartyPart): boolean {
    if (this.rule.as === 'mixed') return this.cues.isOrganisation(part);
    return this.rule.as === 'organisation' && part.text.length <= LONGEST_NAME;
  }

  private organisation(part: PartyPart, row: SourceRow): ProposedOrganisation {
    const identifiers = [...part.identifiers, ...this.ownColumns(row)];
    const isNameless = part.text === '' || (this.rule.as === 'mixed' && mentionsPerson(part.text));
    const name = isNameless ? (identifiers[0]?.value ?? part.text) : shortened(part.text, LONGEST_NAME);
    const kind = this.rule.kind ?? OrganisationKind.UNKNOWN;
    return { name, kind, country: this.country.read(row) ?? null, identifiers };
  }

  /** Numbers that stand in columns of their own. */
  private ownColumns(row: SourceRow): ProposedIdentifier[] {
    return (this.rule.identifiers ?? []).flatMap(({ scheme, column }) => {
      const value = column === undefined ? null : identifierValue(scheme, row.text(column));
      return value === null ? [] : [{ scheme, value }];
    });
  }

  private base(texts: PartyTexts, row: SourceRow): ProposedParticipant {
    const written = texts.function ?? this.function.readLine(row);
    return {
      side: this.rule.side,
      role: this.rule.role ?? ParticipantRole.UNKNOWN,
      organisation: null,
      onBehalfOf: this.client(texts, row),
      name: null,
      nameBasis: null,
      nameCitation: null,
      function: written === '' ? null : written,
      capacity: this.capacity.readLine(row) || null,
      headcount: this.headcount(row),
    };
  }

  private client(texts: PartyTexts, row: SourceRow): ProposedOrganisation | null {
    const name =
      texts.onBehalfOf ?? (this.rule.onBehalfOf === undefined ? '' : row.text(this.rule.onBehalfOf));
    if (name === '' || isPlaceholder(name)) return null;
    return {
      name: shortened(name, LONGEST_NAME),
      kind: OrganisationKind.UNKNOWN,
      country: null,
      identifiers: [],
    };
  }

  private headcount(row: SourceRow): number {
    const written = this.rule.headcount === undefined ? NaN : Number(row.text(this.rule.headcount));
    return Number.isInteger(written) && written >= 1 ? Math.min(written, MOST_HEADS) : 1;
  }

  private named(text: string): Pick<ProposedParticipant, 'name' | 'nameBasis' | 'nameCitation'> {
    if (text === '' || isPlaceholder(text)) return { name: null, nameBasis: null, nameCitation: null };
    const { nameBasis = null, basisNote = null } = this.rule;
    return { name: shortened(text, LONGEST_TEXT), nameBasis, nameCitation: nameBasis && basisNote };
  }

  private namesNobody(text: string): boolean {
    return text === '' || isPlaceholder(text) || this.nobody.has(text);
  }

  private notesOn(participants: readonly ProposedParticipant[]): ProposedNote[] {
    const notes: ProposedNote[] = [];
    const isText = participants.some(({ organisation }) => organisation === null);
    if (this.rule.as === 'mixed' && isText) notes.push({ code: 'partiesUnseparated' });
    if (participants.some(({ name, nameBasis }) => name !== null && nameBasis === null)) {
      notes.push({ code: 'peopleUnnamed' });
    }
    const numbers = participants.flatMap(({ organisation }) => organisation?.identifiers ?? []);
    if (numbers.some(isDoubtful)) notes.push({ code: 'identifierDoubtful' });
    return notes;
  }
}
