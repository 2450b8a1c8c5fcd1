import { TERMS } from '../tables/properties.js';

/** Where the words of a register are explained. */
export function vocabularyAddress(publicUrl: string): string {
  return `${publicUrl}/opendata/v1/vocabulary`;
}

/**
 * What a property or class is called on the web. A word of our own is called by where this register explains it, so that
 * whoever meets it can look it up; what stands behind the # is the same in every register.
 */
export function propertyAddress(publicUrl: string, property: string): string {
  return property.startsWith(TERMS) ? `${vocabularyAddress(publicUrl)}#${ownName(property)}` : property;
}

/** The name of a word of our own. Two columns that say the same in two languages have one. */
export function ownName(property: string): string {
  return property.slice(TERMS.length).replace(/_(sv|en)$/, '');
}
