import { isPrivateDomain } from './private-domains.codelist.js';

/** The domain of an address; null when it has none. */
export function domainOf(email: string | null): string | null {
  return email?.split('@')[1]?.replace(/\.$/, '') || null;
}

/** The host of a website, when the whole site is one organisation's own. */
export function siteDomain(website: string): string | null {
  if (!URL.canParse(website)) return null;
  const host = new URL(website).hostname.toLowerCase().replace(/^www\d?\./, '');
  return SHARED.some((site) => host === site || host.endsWith(`.${site}`)) || isPrivateDomain(host)
    ? null
    : host;
}

/** Places where many have pages. */
const SHARED = [
  ...[
    'facebook.com',
    'linkedin.com',
    'instagram.com',
    'twitter.com',
    'x.com',
    'youtube.com',
    'wikipedia.org',
  ],
  ...[
    'wordpress.com',
    'blogspot.com',
    'google.com',
    'wixsite.com',
    'weebly.com',
    'squarespace.com',
    'webnode.se',
  ],
  ...['github.io', 'netlify.app', 'medium.com', 'linktr.ee', 'allabolag.se', 'idrottonline.se', 'laget.se'],
];

/** Whether an address of this domain belongs to whoever has that site: the same, or one below the other. */
export function isSameHouse(domain: string, site: string): boolean {
  const [shorter, longer] = domain.length < site.length ? [domain, site] : [site, domain];
  return longer === shorter || (longer.endsWith(`.${shorter}`) && !isSuffix(shorter));
}

/** Those of the domains that belong to whoever has a site; of one's own machine nothing follows. */
export function domainsOfSite(domains: readonly string[], website: string): string[] {
  const site = siteDomain(website);
  return site?.includes('.') ? domains.filter((domain) => isSameHouse(domain, site)) : [];
}

/** The domain with those above it, down to where anybody may have one. */
export function withParents(domain: string): string[] {
  const parts = domain.split('.');
  const all = parts.map((_, at) => parts.slice(at).join('.'));
  return all.filter((each, at) => at === 0 || !isSuffix(each));
}

// Under these anyone may have a domain: se, co.uk, org.se.
function isSuffix(domain: string): boolean {
  return (
    !domain.includes('.') ||
    /^(?:co|com|org|net|gov|ac|edu|or|ne|go|pp|tm|press|parti|fhv?|komforb|kommunalforbund)\.[a-z]{2}$/.test(
      domain,
    )
  );
}
