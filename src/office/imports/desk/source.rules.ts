import { type Reason, reason } from '../../../platform/language/message.js';
import { containsPersonalNumber } from '../../../words/personal-number.js';
import { importDeskMessages as texts } from './import-desk.messages.js';
import { ImportOrigin } from './import-words.js';

/** What somebody says of where a file comes from. */
export interface GivenSource {
  origin: ImportOrigin;
  name: string;
  url: string;
  licence: string;
}

const LONGEST = 200;

/** What is wrong with it: name, address and licence become public with every meeting. */
export function sourceFaults({ origin, name, url, licence }: GivenSource): Reason[] {
  const isOther = origin === ImportOrigin.OTHER;
  return [
    ...(name === ''
      ? [reason(texts.nameMissing, undefined, '/sourceName')]
      : textFaults(name, '/sourceName')),
    ...(isOther && !/^https?:\/\/\S+$/i.test(url) ? [reason(texts.urlMissing, undefined, '/sourceUrl')] : []),
    ...textFaults(url, '/sourceUrl', LONGEST * 5),
    ...(isOther && licence === '' ? [reason(texts.licenceMissing, undefined, '/sourceLicence')] : []),
    ...textFaults(licence, '/sourceLicence'),
  ];
}

function textFaults(text: string, field: string, longest = LONGEST): Reason[] {
  const length = Array.from(text).length;
  if (length > longest) return [reason(texts.nameTooLong, { length, longest }, field)];
  return containsPersonalNumber(text) ? [reason(texts.personalNumber, undefined, field)] : [];
}
