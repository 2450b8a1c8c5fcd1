import { Refusal } from '../../../platform/errors/refusal.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { reason, say } from '../../../platform/language/message.js';
import type { FieldText } from '../../../platform/pages/forms/form.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { importDeskMessages } from '../../imports/desk/import-desk.messages.js';
import type { HandedIn } from '../../imports/desk/import-desk.service.js';
import { ImportOrigin } from '../../imports/desk/import-words.js';
import type { GivenSource } from '../../imports/desk/source.rules.js';
import { looksPasted, pastedFile } from '../../imports/guess/pasted.rules.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficialVisit } from '../frame/visit.js';
import { importPageMessages as texts } from './import-pages.messages.js';

export const newImportTexts: Readonly<Record<string, FieldText>> = {
  '/file': { label: texts.fileField, hint: texts.fileHint },
  '/pasted': { label: texts.pasted, hint: texts.pastedHint },
  '/publicBodyId': { label: texts.bodyField },
  '/origin': { label: texts.origin },
  '/sourceName': { label: texts.sourceName, hint: texts.sourceNameHint },
  '/sourceUrl': { label: texts.sourceUrl, hint: texts.sourceUrlHint },
  '/sourceLicence': { label: texts.sourceLicence, hint: texts.sourceLicenceHint },
};

const OWN_LICENCE = 'CC0-1.0';

/** What a form hands in. `site`: the address of the register, for a body's own notes. */
export function handedIn(
  visit: OfficialVisit,
  bodies: readonly PublicBody[],
  { site, at }: { site: string; at: Date },
): HandedIn {
  const id = typedIn(visit, '/publicBodyId');
  const body = bodies.find((each) => each.id === id);
  if (!body) throw new Refusal('INVALID', reason(importDeskMessages.noSuchBody, undefined, '/publicBodyId'));
  return { publicBodyId: body.id, source: sourceIn(visit, body, site), ...fileIn(visit, at) };
}

function sourceIn(visit: OfficialVisit, body: PublicBody, site: string): GivenSource {
  const origin = typedIn(visit, '/origin') === 'OTHER' ? ImportOrigin.OTHER : ImportOrigin.OWN;
  const [name, url, licence] = ['/sourceName', '/sourceUrl', '/sourceLicence'].map((field) =>
    typedIn(visit, field),
  );
  const isOwn = origin === ImportOrigin.OWN;
  // The same in either language: it is what a later file is known by.
  const ownName = say(texts.ownSource, 'sv', { body: bodyName(body, 'sv') });
  return {
    origin,
    name: name || (isOwn ? ownName : ''),
    url: url || (isOwn ? site : ''),
    licence: licence || (isOwn ? OWN_LICENCE : ''),
  };
}

function fileIn(visit: OfficialVisit, at: Date): Pick<HandedIn, 'name' | 'content'> {
  const file = visit.files.get('/file');
  const pasted = typedIn(visit, '/pasted');
  if (file && pasted !== '') throw atFile(importDeskMessages.both);
  if (file) return { name: file.name, content: file.bytes };
  if (pasted === '') throw atFile(importDeskMessages.noFile);
  if (!looksPasted(pasted)) {
    throw new Refusal('INVALID', reason(importDeskMessages.notCells, undefined, '/pasted'));
  }
  const { day, time } = stockholmTime(at);
  const name = say(texts.pastedName, visit.language, { time: `${day} ${time.replace(':', '.')}` });
  return { name, content: Buffer.from(pastedFile(pasted)) };
}

function typedIn({ values }: OfficialVisit, field: string): string {
  return values.get(field)?.at(-1)?.trim() ?? '';
}

function atFile(message: (typeof importDeskMessages)['noFile']): Refusal {
  return new Refusal('INVALID', reason(message, undefined, '/file'));
}
