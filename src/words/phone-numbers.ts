/** The phone numbers of a text, as they are written, the longest first. */
export function phonesIn(text: string): string[] {
  // One character for one, so that places stay the same.
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[^\S\r\n]/g, ' ');
  return PHONES.flatMap((phone) => [...plain.matchAll(phone)])
    .filter(isPhone)
    .map(({ index, 0: written }) => text.slice(index, index + written.length))
    .sort((a, b) => b.length - a.length);
}

// Codes of towns with three digits, 08 aside; what else begins with 0 and a space are codes of goods, or times.
const TOWN = '0(?:1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|90)';
const MOBILE = '07[02369]';
// 12 34 56, 123 45, 123 45 67, 123456, 123 456 78; but no year
const NUMBER = String.raw`(?!(?:19|20)\d{2}(?!\d))(?:\d{2} ?\d{2} ?\d{2,3}|\d{3} ?\d{2,3}(?: ?\d{2})?)`;
const LONG_NUMBER = String.raw`\d{3} ?\d{2,3} ?\d{2}`;

// Neither a part of another number, nor one of a row of numbers.
const ALONE = String.raw`(?<![\d+.,/-])(?<!\d )`;
const END = String.raw`(?![\d/-])`;

// No sum, no day and no number of a case begins with 0 and goes on like these.
const WITHOUT_HYPHEN: readonly RegExp[] = [
  // 0701234567, 070 123 45 67, 0701 23 45 67, 070.123.45.67
  String.raw`(?<![\d+.,/-])${MOBILE}(?:[ .-]?\d){7}${END}`,
  // 054 12 34 56, 054 123456, 031 123 45 67, 0554 190 00, 08 123 456 78; but not 020 2024 2025 and 08 12 2026
  String.raw`${ALONE}${TOWN} ${NUMBER}${END}`,
  String.raw`${ALONE}0[1-69]\d{2} \d{3} \d{2}(?: \d{2})?${END}`,
  String.raw`${ALONE}08 ${LONG_NUMBER}${END}`,
  // 070/123 45 67, 054/12 34 56, 08/123 456 78; but not 0328/2021 and 08/12 2026
  String.raw`${ALONE}(?:${MOBILE}|0[1-69]\d{1,2}) ?/ ?${NUMBER}${END}`,
  String.raw`${ALONE}08 ?/ ?${LONG_NUMBER}${END}`,
  // 054.12.34.56, 054-12-34-56, 08.123.456.78; but not 0802.12.90, which is a kind of goods
  String.raw`${ALONE}${TOWN}([.-])\d{2,3}\1\d{2,3}\1\d{2,3}(?!\.\d)${END}`,
  String.raw`${ALONE}08([.-])\d{3}\1\d{2,3}\1\d{2}(?!\.\d)${END}`,
  // (054) 12 34 56, (08) 123 456 78
  String.raw`\(0(?:8|[1-9]\d{1,2})\) ?-? ?${NUMBER}${END}`,
].map((form) => new RegExp(form, 'g'));

const PHONES: readonly RegExp[] = [
  // +46 70 123 45 67, 0046 70-123 45 67, +32 (0)2 123 45 67; but not a number of the EU Transparency Register
  /(?<![\d.,])(?!\d{6,13}-\d{2}(?!\d))(?:\+|\b00)[1-9]\d{0,2}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]?\d){5,12}(?![\d]|-\d)/g,
  // 070-123 45 67, 08-123 456 78, 054-14 15 16; but not a number of a year: 0328-2021
  /(?<![\d+.,/-])0[1-9]\d{0,2}\s?-\s?(?!(?:19|20)\d{2}(?!\d))\d{2,3}(?: ?\d{2,3}){1,3}(?![\d/-])/g,
  ...WITHOUT_HYPHEN,
  // tel. 054 123456, phone: 020 7946 0000
  /(?:\b(?:tel|tele?fon|telephone|phone|mobile?|mob|tfn|fax|ring)\b)\.?\s?:?\s?(?:nr\.?|no\.?)?\s?\(?\+?\d(?:[\s()/.-]{0,2}\d){5,14}/giu,
];

const MIN_DIGITS = 8;
const MIN_NATIONAL_DIGITS = 7;

// Round millions and dates have the shape of a number, too.
function isPhone({ 0: written }: RegExpMatchArray): boolean {
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+') || written.startsWith('00'))
    return digits.length >= MIN_DIGITS && !digits.endsWith('000');
  return digits.length >= MIN_NATIONAL_DIGITS;
}
