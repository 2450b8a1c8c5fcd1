import { Refusal } from '../../platform/errors/refusal.js';
import { type Reason, reason } from '../../platform/language/message.js';
import type { Values } from '../../platform/pages/forms/values.rules.js';
import { containsPersonalNumber } from '../../words/personal-number.js';
import { lineMessages } from '../../words/line.messages.js';
import { ReportFault } from '../../words/report-words.js';
import { reportTextFaults } from '../../words/report-text.js';
import { cleanText } from '../../words/text-hygiene.js';
import { readAddress } from '../emails/address.rules.js';
import { reportsMessages as texts } from './reports.messages.js';

const LONGEST_TEXT = 5000;
const LONGEST_URL = 2000;

/** What somebody reports, as it is kept; where the answer goes is kept elsewhere. */
export interface ReportRequest {
  fault: ReportFault;
  text: string;
  evidenceUrl: string | null;
  address: string | null;
}

/** Reads a form; throws all that is to be changed in it. */
export function reportIn(values: Values): ReportRequest {
  const given = (name: string) => values.get(name)?.at(-1) ?? '';
  const fault = faultIn(given('/fault'));
  const { text } = cleanText(given('/text'));
  const evidence = cleanText(given('/evidence')).text;
  const email = given('/email');
  const faults: Reason[] = [
    ...(fault ? [] : [reason(texts.chooseFault, undefined, '/fault')]),
    ...reportTextFaults(text, { field: '/text', longest: LONGEST_TEXT }),
    ...evidenceFaults(evidence),
    ...emailFaults(email),
  ];
  if (!fault || faults.length > 0) throw new Refusal('INVALID', ...faults);
  return { fault, text, evidenceUrl: webAddressIn(evidence) ?? null, address: readAddress(email) ?? null };
}

function faultIn(given: string): ReportFault | undefined {
  return Object.values(ReportFault).find((one: string) => one === given);
}

function emailFaults(given: string): Reason[] {
  return given === '' || readAddress(given) ? [] : [reason(texts.notAnAddress, undefined, '/email')];
}

function evidenceFaults(given: string): Reason[] {
  if (given === '') return [];
  if (!webAddressIn(given)) return [reason(texts.notAnUrl, undefined, '/evidence')];
  return containsPersonalNumber(given) ? [reason(lineMessages.personalNumber, undefined, '/evidence')] : [];
}

/** An address of the web, without a user's name in it. */
function webAddressIn(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' && href.length <= LONGEST_URL ? href : undefined;
}
