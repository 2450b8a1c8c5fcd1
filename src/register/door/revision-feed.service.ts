import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Commits } from '../../platform/database/commits.js';
import { ADDRESSES } from '../../platform/database/database.module.js';
import type { DatabaseAddresses } from '../../platform/database/prepare.js';
import { Announcements } from './announcements.js';
import {
  askingNow,
  doubted,
  isDoubted,
  type Knowledge,
  learnt,
  NOTHING_KNOWN,
  revisionAt,
} from './knowledge.rules.js';
import { RevisionQuestion } from './revision-question.js';

/** How often the revision is asked for when nobody announces anything. */
const POLL_MS = 400;
/** What was true this long ago is still told as true. */
const LONGEST_MS = 1000;

/**
 * Knows the revision that the public reads, or knows that it does not know it. It is asked for again and again where the
 * public reads, which may be a replica; announcements of the primary, and each commit of this process, make it doubtful
 * at once.
 */
@Injectable()
export class RevisionFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private knowledge: Knowledge = NOTHING_KNOWN;
  private watching: Promise<void> | undefined;
  private stopped = false;
  private waiting = new AbortController();
  private readonly question: RevisionQuestion;
  private readonly announcements: Announcements;

  constructor(
    @Inject(ADDRESSES) { office, register }: DatabaseAddresses,
    private readonly commits: Commits,
    private readonly host: HttpAdapterHost,
  ) {
    this.question = new RevisionQuestion(register);
    this.announcements = new Announcements(office, this.doubt);
  }

  /** The revision that answers are of if they are read now; undefined when that is not known. */
  get current(): string | undefined {
    return revisionAt(this.knowledge, performance.now(), LONGEST_MS);
  }

  onApplicationBootstrap(): void {
    // Commands run the register without HTTP: nobody asks them.
    if (!(this.host.httpAdapter as unknown)) return;
    this.commits.onCommit(this.doubt);
    this.announcements.start();
    this.watching = this.watch();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.waiting.abort();
    await Promise.all([this.watching, this.announcements.stop()]);
    await this.question.close();
  }

  private readonly doubt = (): void => {
    this.knowledge = doubted(this.knowledge);
    this.waiting.abort();
  };

  private async watch(): Promise<void> {
    while (!this.stopped) {
      const answered = await this.ask();
      if (answered && isDoubted(this.knowledge)) continue;
      this.waiting = new AbortController();
      await pause(POLL_MS, undefined, { signal: this.waiting.signal, ref: false }).catch(() => undefined);
    }
  }

  private async ask(): Promise<boolean> {
    const asking = askingNow(this.knowledge, performance.now());
    const revision = await this.question.ask();
    if (revision !== undefined) this.knowledge = learnt(this.knowledge, asking, revision);
    return revision !== undefined;
  }
}
