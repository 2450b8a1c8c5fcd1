/** Whether a row adds up those above it, and tells of no meeting: its first cell says so. */
export function isSum(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = ''] = filled;
  if (SUM.test(first)) return true;
  // "Total" may be a company, too: a row of it alone with a number or two is a sum.
  return (
    TOTAL.test(first) &&
    filled.length * 2 <= cells.length &&
    filled.slice(1).every((cell) => AMOUNT.test(cell))
  );
}

const SUM =
  /^(?:totalt|totalsumma|summa|delsumma|grand total|sub-?total|total number of meetings|(?:totalt )?antal möten)(?: (?:antal )?(?:möten|meetings))?\s*[:=]?\s*\d{0,9}(?: (?:st|möten|meetings))?$/iu;
const TOTAL = /^(?:total|sum)\s*:?$/iu;
const AMOUNT = /^[\d\s.,]{1,20}$/;
