import { lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import { version } from '../../platform/version.js';
import { isIn, isPublic, readNetworks } from './networks.rules.js';
import { hostOf } from './target.rules.js';

/** What became of a message: the status that the target answered with, or in a word why it answered nothing. */
export type Outcome = { status: number; retryAfter?: number } | { failure: string };

export interface OutgoingMessage {
  url: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

const LONGEST_ANSWER = 64 * 1024;
const LONGEST_WAIT = 15_000;
const INSIDE = 'EINSIDE';

/**
 * Posts messages to addresses that strangers gave us. Every address that a name leads to is looked at in the moment of
 * connecting, so that no name can lead inside afterwards; nobody is followed elsewhere; answers are not kept.
 */
@Injectable()
export class WebhookSender {
  /** Whether the settings let webhooks reach anything inside. */
  readonly insideAllowed: boolean;
  private readonly allowed: ReturnType<typeof readNetworks>;

  constructor({ webhookAllowedNetworks }: Configuration) {
    this.allowed = readNetworks(webhookAllowedNetworks);
    this.insideAllowed = this.allowed.length > 0;
  }

  mayEnter(address: string): boolean {
    return isPublic(address) || isIn(address, this.allowed);
  }

  send(message: OutgoingMessage, stopping?: AbortSignal): Promise<Outcome> {
    return new Promise((resolve) => {
      const timeout = AbortSignal.timeout(LONGEST_WAIT);
      const signal = stopping ? AbortSignal.any([timeout, stopping]) : timeout;
      const fail = (error: unknown) => {
        resolve({ failure: timeout.aborted ? 'TIMEOUT' : wordOf(error) });
      };
      try {
        const sent = this.open(message, signal);
        sent.once('response', (response) => {
          finish(response, resolve);
        });
        sent.on('error', fail);
        sent.end(message.body);
      } catch (error) {
        fail(error);
      }
    });
  }

  private open({ url: address, headers, body }: OutgoingMessage, signal: AbortSignal): ClientRequest {
    const url = new URL(address);
    const isPlain = url.protocol === 'http:';
    const host = hostOf(url);
    // An address is connected to without being looked up.
    if (isIP(host)) this.require(host, isPlain);
    return (isPlain ? requestHttp : requestHttps)(url, {
      method: 'POST',
      agent: false,
      signal,
      maxHeaderSize: 16_384,
      lookup: this.lookup(isPlain),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': `Dagsljus/${version()}`,
        accept: '*/*',
        connection: 'close',
      },
    });
  }

  private lookup(isPlain: boolean): LookupFunction {
    return (name, options, done) => {
      lookup(name, { ...options, all: true }, (error, found) => {
        try {
          // Names that lead inside, and names that lead nowhere, are told alike.
          if (error) throw notOpen();
          for (const { address } of found) this.require(address, isPlain);
          const [first] = found;
          if (options.all) done(null, found);
          else done(null, first?.address ?? '', first?.family);
        } catch (refused) {
          done(refused as NodeJS.ErrnoException, '', 0);
        }
      });
    };
  }

  // Without encryption only what is ours is reached.
  private require(address: string, isPlain: boolean): void {
    if (isPlain ? isIn(address, this.allowed) : this.mayEnter(address)) return;
    throw notOpen();
  }
}

function notOpen(): Error {
  return Object.assign(new Error('The address is not open to all'), { code: INSIDE });
}

/** The answer counts as soon as its head is there; of its body only so much is taken as lets the target end in peace. */
function finish(response: IncomingMessage, resolve: (outcome: Outcome) => void): void {
  const { statusCode: status = 0, headers } = response;
  const seconds = /^\d{1,6}$/.test(headers['retry-after'] ?? '') ? Number(headers['retry-after']) : undefined;
  resolve({ status, ...(seconds === undefined ? {} : { retryAfter: seconds }) });
  let taken = 0;
  response.on('data', (part: Buffer) => {
    taken += part.length;
    if (taken > LONGEST_ANSWER) response.destroy();
  });
  response.on('error', () => undefined);
}

// Codes say enough to whoever runs the target; sentences of the system could say something of our network.
function wordOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return KNOWN[code] ?? (/CERT|TLS|SSL|SIGNED|HOSTNAME/.test(code) ? 'CERTIFICATE' : 'CONNECTION');
}

const KNOWN: Readonly<Partial<Record<string, string>>> = {
  [INSIDE]: 'ADDRESS',
  ECONNREFUSED: 'REFUSED',
};
