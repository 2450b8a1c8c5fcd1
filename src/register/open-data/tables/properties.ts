/** Names of properties in the vocabularies that others use, where one of theirs means the same as ours. */
export const DCTERMS = 'http://purl.org/dc/terms/';
export const SCHEMA = 'https://schema.org/';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const ORG = 'http://www.w3.org/ns/org#';

/** The vocabulary of registers that run this software, for everything else. */
export const TERMS = 'https://dagsljus.example/terms#';
