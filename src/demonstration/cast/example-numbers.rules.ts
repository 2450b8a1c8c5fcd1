import { IdentifierScheme } from '../../words/organisation-words.js';

/**
 * A number for an organisation that does not exist: its check digits are right, and it lies where none is given out.
 * No Swedish organisation number begins with 4; no issuer of LEI has the code 0000; the EU's numbers have no leading zeros.
 */
export function exampleNumber(scheme: IdentifierScheme, serial: number): string {
  const digits = String(serial).padStart(3, '0');
  if (scheme === IdentifierScheme.SE_ORGNR) return withLuhn(`492000${digits}`);
  if (scheme === IdentifierScheme.LEI) return withMod97(`0000EXEMPELLAND${digits}`);
  if (scheme === IdentifierScheme.EU_TR) return withTransparencyDigits(`000000${digits}`);
  throw new Error(`There are no example numbers of ${scheme}`);
}

function withLuhn(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighted / 10) + (weighted % 10);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

// ISO 7064 MOD 97-10: letters count from 10.
function withMod97(body: string): string {
  const digits = Array.from(body, (letter) => String(parseInt(letter, 36))).join('');
  return body + String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0');
}

function withTransparencyDigits(body: string): string {
  return `${body}-${String(Number((54n * BigInt(body)) % 97n) || 97).padStart(2, '0')}`;
}
