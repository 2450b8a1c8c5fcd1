import { type Reason, reason } from '../../platform/language/message.js';
import { alertsMessages } from '../alerts.messages.js';

const LONGEST = 2000;
const LEAST_PORT = 1024;

interface Permissions {
  mayEnter: (address: string) => boolean;
  /** Whether the settings let webhooks reach anything inside. */
  insideAllowed: boolean;
}

/** The address of a target as it is kept, or why it is none. Where names lead is looked at when they are called. */
export function readTarget(given: unknown, permissions: Permissions): { url: string } | { fault: Reason } {
  const url = addressIn(given);
  if (!url) return fault('notAnUrl');
  const [wrong] = FAULTS.find(([, holds]) => holds(url, permissions)) ?? [];
  if (wrong !== undefined) return fault(wrong);
  url.hash = '';
  return { url: url.href };
}

function addressIn(given: unknown): URL | undefined {
  const isAddress = typeof given === 'string' && given.length <= LONGEST && URL.canParse(given);
  return isAddress ? new URL(given) : undefined;
}

function fault(name: keyof typeof alertsMessages): { fault: Reason } {
  return { fault: reason(alertsMessages[name], undefined, '/url') };
}

type Fault = readonly [keyof typeof alertsMessages, (url: URL, permissions: Permissions) => boolean];

const FAULTS: readonly Fault[] = [
  [
    'notAnUrl',
    ({ protocol, username, password }) => !/^https?:$/.test(protocol) || username + password !== '',
  ],
  ['notHttps', ({ protocol }, { insideAllowed }) => protocol === 'http:' && !insideAllowed],
  [
    'portNotAllowed',
    ({ port }, { insideAllowed }) => port !== '' && Number(port) < LEAST_PORT && !insideAllowed,
  ],
  [
    'insideAddress',
    (url, { mayEnter, insideAllowed }) => {
      const host = hostOf(url);
      return isLiteral(host) ? !mayEnter(host) : !insideAllowed && isInside(host);
    },
  ],
];

/** Without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

// However an address was written, URL has made it plain.
function isLiteral(host: string): boolean {
  return host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host);
}

function isInside(host: string): boolean {
  return (
    !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/i.test(host)
  );
}
