/** Luhn (mod 10): Swedish organisation and personal numbers. Digits only. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits !== '' && sum % 10 === 0;
}

/** ISO 7064 mod 97-10 over letters (A = 10 … Z = 35) and digits: the LEI. */
export function passesMod97(text: string): boolean {
  const digits = Array.from(text, (character) => parseInt(character, 36).toString()).join('');
  return remainder(digits, 97) === 1;
}

/** The weighted sum of the leading digits, mod 11: Nordic business numbers. */
export function weightedRemainder(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11;
}

/** A number of any length modulo a small one, digit by digit: it may be too long for a `number`. */
export function remainder(digits: string, modulus: number): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % modulus, 0);
}
