import { DecisionKind, GiftDirection } from '../../../words/content-words.js';
import { NameBasis, Side } from '../../../words/meeting-words.js';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import { identifierValue } from '../../../words/identifiers.js';
import { plainHeader } from '../files/columns.rules.js';
import type { Mapping, PartyRule, ValueRule } from '../mapping/mapping.js';
import type { ImportChoices } from './choices.js';
import { noGiftSpellings, spellingsOf } from './spellings-of-values.rules.js';
import { Meaning } from './meaning.js';
import type { Survey } from './survey.rules.js';
import { listed, separatedBy, type UsedColumn, usedColumns } from './used-columns.rules.js';

/** The mapping that says what was chosen on a page. What it needs and lacks is told by `missingIn`. */
export function mappingOf(choices: ImportChoices, survey: Survey, source: Mapping['source']): Mapping {
  return new MappingMaker(choices, survey).mapping(source);
}

class MappingMaker {
  private readonly used: UsedColumn[];

  constructor(
    private readonly choices: ImportChoices,
    private readonly survey: Survey,
  ) {
    this.used = usedColumns(choices.columns);
  }

  mapping(source: Mapping['source']): Mapping {
    return {
      source,
      ...this.reading(),
      columns: this.columns(),
      ...this.rows(),
      ...this.identity(),
      date: this.date(),
      ...this.texts(),
      ...this.words(),
      parties: this.parties(),
      ...this.lists(),
    };
  }

  private reading(): Pick<Mapping, 'reading'> {
    const { sheet } = this.choices;
    const { headerRow, delimiter } = this.survey;
    // A file without names has nothing else by which the table could be found.
    const unnamed = headerRow === 0 ? { headerRow, ...(delimiter ? { delimiter } : {}) } : {};
    const reading = { ...(sheet ? { sheet } : {}), ...unnamed };
    return Object.keys(reading).length > 0 ? { reading } : {};
  }

  private columns(): Mapping['columns'] {
    const plain = this.survey.columns.map(({ header }) => plainHeader(header));
    const isTold = (place: number) =>
      this.survey.headerRow > 0 &&
      plain[place] !== '' &&
      plain.filter((one) => one === plain[place]).length === 1;
    return Object.fromEntries(
      this.used.map(({ alias, header, place }) => [alias, isTold(place) ? header : { position: place + 1 }]),
    );
  }

  private rows(): Pick<Mapping, 'rows'> {
    const ignore = this.aliases(Meaning.ROW_NUMBER);
    const carryForward = this.choices.carried ? this.aliases(Meaning.OWN_PERSON) : [];
    const rows = {
      ...(ignore.length > 0 ? { ignore } : {}),
      ...(carryForward.length > 0 ? { carryForward } : {}),
    };
    return Object.keys(rows).length > 0 ? { rows } : {};
  }

  private identity(): Pick<Mapping, 'key' | 'group'> {
    const key = this.aliases(Meaning.KEY);
    if (key.length === 0) return { key: 'row' };
    return this.choices.grouped ? { key, group: { by: key } } : { key };
  }

  private date(): Mapping['date'] {
    const columns = this.of(Meaning.DATE);
    const end = this.first(Meaning.END_DATE);
    const formats = [...new Set([...columns, ...(end ? [end] : [])].flatMap((column) => column.formats))];
    const year = Number(this.choices.year);
    return {
      column: columns.map(({ alias }) => alias),
      formats: formats.length > 0 ? formats : ['YYYY-MM-DD'],
      ...(end ? { end: end.alias } : {}),
      ...(year > 0 ? { year: { constant: year } } : {}),
    };
  }

  private texts(): Partial<Mapping> {
    const rule = (meaning: Meaning, join?: string) => {
      const column = this.aliases(meaning);
      return column.length === 0 ? undefined : { column, ...(join ? { join } : {}) };
    };
    const places = [...this.of(Meaning.PLACE), ...this.of(Meaning.PLACE_AND_CHANNEL)].map(
      ({ alias }) => alias,
    );
    return withoutGaps({
      title: rule(Meaning.TITLE, '; '),
      purpose: rule(Meaning.PURPOSE, '\n'),
      place: places.length > 0 ? { column: places, join: ', ' } : undefined,
      municipality: rule(Meaning.MUNICIPALITY, ', '),
    });
  }

  private words(): Partial<Mapping> {
    const { language, country, direction, initiatedBy, channel } = this.choices;
    return withoutGaps({
      language: this.word([Meaning.LANGUAGE], language),
      country: this.word([Meaning.COUNTRY], country),
      direction: this.word([Meaning.DIRECTION], direction),
      initiatedBy: this.word([Meaning.INITIATOR], initiatedBy),
      channel: this.word([Meaning.CHANNEL, Meaning.PLACE_AND_CHANNEL], channel),
      topics: this.topics(),
    });
  }

  /** A column comes first; what its cells do not say, the constant does. */
  private word(meanings: readonly Meaning[], constant: string): ValueRule | undefined {
    const column = meanings.map((meaning) => this.first(meaning)).find((one) => one !== undefined);
    if (!column) return constant === '' ? undefined : { constant };
    const values = spellingsOf(column.meaning, column.values);
    return {
      column: column.alias,
      ...(Object.keys(values).length > 0 ? { values } : {}),
      ...(constant === '' ? {} : { otherwise: constant }),
    };
  }

  private topics(): ValueRule[] | undefined {
    const rules = this.of(Meaning.TOPIC).flatMap(({ alias, values }) => {
      const known = spellingsOf(Meaning.TOPIC, values);
      return Object.keys(known).length > 0 ? [{ column: alias, values: known }] : [];
    });
    return rules.length > 0 ? rules : undefined;
  }

  private parties(): PartyRule[] {
    return [
      ...this.of(Meaning.OWN_PERSON).map((column) => this.ownParty(column)),
      ...this.of(Meaning.ORGANISATION).map((column, place) => this.theirParty(column, place)),
      ...this.of(Meaning.COUNTERPART).map((column) => this.mixedParty(column)),
      ...(this.hasOrganisation()
        ? []
        : this.of(Meaning.THEIR_PERSON).map((column) => ({ ...theirPeople(column), ...this.theirPost() }))),
    ];
  }

  private ownParty({ alias, separator }: UsedColumn): PartyRule {
    const { nameBasis, basisNote } = this.choices;
    const title = this.first(Meaning.OWN_FUNCTION);
    const basis = Object.values(NameBasis).find((value: string) => value === nameBasis);
    return {
      column: alias,
      side: Side.OWN,
      as: 'person',
      ...separatedBy(separator),
      ...(title ? { function: { column: title.alias } } : {}),
      ...(basis && basisNote ? { nameBasis: basis, basisNote } : {}),
    };
  }

  private theirParty({ alias, separator }: UsedColumn, place: number): PartyRule {
    const person = place === 0 ? this.first(Meaning.THEIR_PERSON) : undefined;
    const client = place === 0 ? this.first(Meaning.ON_BEHALF_OF) : undefined;
    return {
      column: alias,
      side: Side.COUNTERPART,
      as: 'organisation',
      ...separatedBy(separator),
      ...(place === 0 ? this.numbers() : {}),
      ...(person ? { person: person.alias, ...this.theirPost() } : {}),
      ...(client ? { onBehalfOf: client.alias } : {}),
    };
  }

  private theirPost(): Pick<PartyRule, 'function'> {
    const post = this.first(Meaning.THEIR_FUNCTION);
    return post ? { function: { column: post.alias } } : {};
  }

  private mixedParty({ alias, separator }: UsedColumn): PartyRule {
    const identifiers = [{ scheme: IdentifierScheme.EU_TR, pattern: EU_NUMBER }];
    return { column: alias, side: Side.COUNTERPART, as: 'mixed', ...separatedBy(separator), identifiers };
  }

  private numbers(): Pick<PartyRule, 'identifiers'> {
    const column = this.first(Meaning.ORGANISATION_NUMBER);
    if (!column) return {};
    const samples = this.survey.columns[column.place]?.samples ?? [];
    const scheme = SCHEMES.find((each) => samples.some((value) => identifierValue(each, value) !== null));
    return { identifiers: [{ scheme: scheme ?? IdentifierScheme.SE_ORGNR, column: column.alias }] };
  }

  private lists(): Partial<Mapping> {
    const gifts = this.first(Meaning.GIFTS);
    const keywords = this.of(Meaning.KEYWORDS).map(listed);
    const cases = this.of(Meaning.CASE_NUMBER).map((column) => ({
      ...listed(column),
      kind: DecisionKind.OWN_CASE,
    }));
    return withoutGaps({
      keywords: keywords.length > 0 ? keywords : undefined,
      decisionReferences: cases.length > 0 ? cases : undefined,
      gifts: gifts && {
        column: gifts.alias,
        none: noGiftSpellings(gifts.values),
        direction: GiftDirection.RECEIVED,
      },
    });
  }

  private hasOrganisation(): boolean {
    return this.first(Meaning.ORGANISATION) !== undefined;
  }

  private of(meaning: Meaning): UsedColumn[] {
    return this.used.filter((column) => column.meaning === meaning);
  }

  private first(meaning: Meaning): UsedColumn | undefined {
    return this.of(meaning)[0];
  }

  private aliases(meaning: Meaning): string[] {
    return this.of(meaning).map(({ alias }) => alias);
  }
}

const SCHEMES = [
  IdentifierScheme.SE_ORGNR,
  IdentifierScheme.EU_TR,
  IdentifierScheme.FI_Y,
  IdentifierScheme.NO_ORGNR,
];
/** A number of the EU Transparency Register, wherever it stands in a cell. */
export const EU_NUMBER = '(?<!\\d)(\\d{5,13}-\\d{2})(?!\\d)';

function theirPeople({ alias, separator }: UsedColumn): PartyRule {
  return { column: alias, side: Side.COUNTERPART, as: 'person', ...separatedBy(separator) };
}

function withoutGaps<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
