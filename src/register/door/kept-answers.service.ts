import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { entityTag } from '../../platform/http/entity-tag.js';
import { bundleOf, BUNDLES } from '../../platform/pages/files/bundle.js';
import { version } from '../../platform/version.js';
import type { Reading } from '../reading/reading.js';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';
import { RevisionFeed } from './revision-feed.service.js';

/** A look at the register that an answer comes from. */
export type Source = Pick<Reading, 'wholeRevision' | 'today'>;

/** What was answered before, as long as the register says the same. */
@Injectable()
export class KeptAnswers {
  private readonly cache: AnswerCache;
  private readonly fingerprint: string;
  /** Questions that are being answered right now, so that each is answered once. */
  private readonly underWay = new Map<string, Promise<KeptAnswer | undefined>>();

  constructor(
    private readonly feed: RevisionFeed,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.cache = new AnswerCache(configuration.limitAnswerBytes);
    this.fingerprint = fingerprintOf(configuration);
  }

  /** Whether anything is kept at all. */
  get keeps(): boolean {
    return this.cache.keeps;
  }

  /** What answers are of if they are given now; undefined when that cannot be known. */
  get edition(): string | undefined {
    const revision = this.feed.current;
    return revision === undefined ? undefined : `${revision} ${this.clock.today()}`;
  }

  /** What an answer from a source is of. One that needed nothing from the register is always of today. */
  editionOf({ wholeRevision, today }: Source): string | undefined {
    const revision = wholeRevision ?? this.feed.current;
    return revision === undefined ? undefined : `${revision} ${today}`;
  }

  find(key: string, edition: string): KeptAnswer | undefined {
    return this.cache.find(key, edition);
  }

  keep(key: string, answer: KeptAnswer): void {
    this.cache.keep(key, answer);
  }

  /** Somebody's answer to the same question that will be there soon. */
  awaited(key: string, edition: string): Promise<KeptAnswer | undefined> | undefined {
    return this.underWay.get(`${edition} ${key}`);
  }

  /** Says that a question is being answered; others wait until the function that is given back is called. */
  begin(key: string, edition: string): (answer?: KeptAnswer) => void {
    const place = `${edition} ${key}`;
    let done: (answer?: KeptAnswer) => void = () => undefined;
    const promise = new Promise<KeptAnswer | undefined>((resolve) => (done = resolve));
    this.underWay.set(place, promise);
    return (answer) => {
      if (this.underWay.get(place) === promise) this.underWay.delete(place);
      done(answer);
    };
  }

  /** The entity tag of the answer to a question. */
  etag(question: string, edition: string): string {
    return entityTag(`${this.fingerprint} ${edition} ${question}`);
  }
}

// The same question has another answer where the register is configured otherwise, and maybe in another version. Pages
// name the files of their build.
function fingerprintOf({ publicUrl, publisherName, contactEmail, ...rest }: Configuration): string {
  const limits = Object.entries(rest).filter(([name]) => name.startsWith('limit'));
  return hash(
    'sha256',
    JSON.stringify([version(), BUNDLES.map(bundleOf), publicUrl, publisherName, contactEmail, limits]),
    'base64url',
  );
}
