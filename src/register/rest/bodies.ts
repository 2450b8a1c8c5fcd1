import { LANGUAGES, type Texts } from '../../platform/language/language.js';
import type { Json, JsonObject } from '../../words/json.js';
import type { Member, Shape, Sight } from './shape.js';

/** Records as REST shows them: every member is there, null where there is nothing. */
export function bodiesOf(shape: Shape, records: readonly object[], sight: Sight): Promise<JsonObject[]> {
  return Promise.all(records.map((record) => bodyOf(shape, record, sight)));
}

/** A record as REST shows it. */
export async function bodyOf(shape: Shape, record: object, sight: Sight): Promise<JsonObject> {
  const values = await Promise.all(
    shape.members.map((member) => valueOf(member, member.read(record, sight), sight)),
  );
  return Object.fromEntries(shape.members.map(({ name }, index) => [name, values[index] ?? null]));
}

async function valueOf(member: Member, reading: unknown, sight: Sight): Promise<Json> {
  const value = await reading;
  if (member.list) {
    const all = (value ?? []) as unknown[];
    return Promise.all(all.map(async (each) => contentOf(member, each, sight)));
  }
  if (value !== undefined && value !== null) return contentOf(member, value, sight);
  if (!member.nullable) throw new Error(`A record lacks its ${member.name}.`);
  return null;
}

function contentOf({ content }: Member, value: unknown, sight: Sight): Json | Promise<Json> {
  if (content.is === 'leaf') return content.type.serialize(value) as Json;
  if (content.is === 'texts') return textsOf(value as Partial<Texts>);
  return bodyOf(content.shape, value as object, sight);
}

function textsOf(texts: Partial<Texts>): JsonObject {
  const known = LANGUAGES.filter((language) => texts[language] !== undefined);
  return Object.fromEntries(known.map((language) => [language, texts[language]]));
}
