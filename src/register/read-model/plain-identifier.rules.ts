/** An identifier as it is compared: letters and digits in upper case, however people write it. */
export function plainIdentifier(value: string): string {
  return value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
