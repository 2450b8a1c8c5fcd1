/** Where a licence is to be read. The key is its name in the SPDX list, as mappings for imports have it. */
const KNOWN: Readonly<Record<string, string>> = {
  'cc0-1.0': 'http://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by-3.0': 'http://creativecommons.org/licenses/by/3.0/',
  'cc-by-4.0': 'http://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-3.0': 'http://creativecommons.org/licenses/by-sa/3.0/',
  'cc-by-sa-4.0': 'http://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'http://creativecommons.org/licenses/by-nc/4.0/',
  mit: 'https://opensource.org/licenses/MIT',
  'odbl-1.0': 'http://opendatacommons.org/licenses/odbl/1.0/',
  'odc-by-1.0': 'http://opendatacommons.org/licenses/by/1.0/',
  'pddl-1.0': 'http://opendatacommons.org/licenses/pddl/1.0/',
  'ogl-uk-1.0': 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/',
  'ogl-uk-2.0': 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/',
  'ogl-uk-3.0': 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

const CC0 =
  /^(cc[- ]?0|cc0[- ]1\.0|https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/?(deed\.\w+|legalcode)?)$/i;

export function isCc0(licence: string): boolean {
  return CC0.test(licence.trim());
}

/** The address of a licence; undefined for one that is only told in words. */
export function licenceAddress(licence: string): string | undefined {
  const name = licence.trim();
  if (/^https?:\/\/\S+$/i.test(name) && URL.canParse(name)) return new URL(name).href;
  const known = KNOWN[name.toLowerCase()];
  if (known !== undefined) return known;
  // A name of the SPDX list has a version behind a hyphen; other words are no names.
  return /^[a-z0-9.+]+(-[a-z0-9.+]+)+$/i.test(name) ? `https://spdx.org/licenses/${name}.html` : undefined;
}
