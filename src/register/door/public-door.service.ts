import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { entityTag, holds } from '../../platform/http/entity-tag.js';
import { httpMessages } from '../../platform/http/http.messages.js';
import { reason } from '../../platform/language/message.js';
import type { KeptAnswer } from './answer-cache.js';
import { KeptAnswers } from './kept-answers.service.js';
import type { PublicPlace } from './public-place.js';
import {
  CACHE_CONTROL,
  lastingHead,
  outOfTime,
  pairs,
  refuse,
  sendElsewhere,
  sendKept,
  sendNotModified,
  tellMethods,
  tooMuch,
} from './replies.js';
import { Visit } from './visit.js';
import { excessOf, Visitors } from './visitors.service.js';

type Done = () => void;

/** The way in to everything that answers questions of anyone. `PublicPlace` says what it does for a place. */
@Injectable()
export class PublicDoor {
  private readonly places: PublicPlace[] = [];
  private readonly others: ((path: string) => boolean)[] = [];
  private readonly longest: number;

  constructor(
    private readonly visitors: Visitors,
    private readonly kept: KeptAnswers,
    { limitAnswerSeconds }: Configuration,
  ) {
    this.longest = limitAnswerSeconds * 1000;
  }

  open(place: PublicPlace): void {
    this.places.push(place);
    this.places.sort((one, other) => other.path.length - one.path.length);
  }

  /** Leaves alone what lies within places and is not for their door: whoever answers there says so when it is made. */
  leave(isOther: (path: string) => boolean): void {
    this.others.push(isOther);
  }

  /** Stands before everything else in the server but what gives requests their ids and logs them. */
  attach(server: FastifyInstance): void {
    server.decorate('tellBadAddress', (request) => this.tellBadAddress(request));
    server.addHook('onRoute', (route) => {
      const place = this.placeOf(route.url);
      if (place) route.bodyLimit = place.largestBody;
    });
    server.addHook('onRequest', (request, reply, done) => {
      const place = this.placeOf(request.url);
      if (place) this.receive(place, request, reply, done);
      else done();
    });
    server.addHook('preHandler', ({ visit, method }, _reply, done) => {
      // A GET was asked as soon as it came.
      if (visit && method === 'POST') this.ask(visit, done);
      else done();
    });
    server.addHook('onSend', ({ visit }, _reply, payload, done) => {
      done(null, visit ? this.send(visit, payload) : payload);
    });
  }

  private tellBadAddress(request: FastifyRequest) {
    const place = this.placeOf(request.url);
    const refusal = new Refusal('INVALID', reason(httpMessages.badRequest));
    return place && { headers: place.headers, ...place.tell({ status: 400, refusal }, request) };
  }

  // The longest path that fits decides: a place may lie within another.
  private placeOf(url: string): PublicPlace | undefined {
    const path = pathOf(url);
    const found = this.places.find((place) => isWithin(url, place.path) && (place.holds?.(path) ?? true));
    return found && this.others.some((isOther) => isOther(path)) ? undefined : found;
  }

  private receive(place: PublicPlace, request: FastifyRequest, reply: FastifyReply, done: Done): void {
    void reply.headers(place.headers);
    request.tellRefusal = (refusal, status) => place.tell({ refusal, status, ...excessOf(refusal) }, request);
    const methods = place.methods(pathOf(request.url));
    if (methods && request.method === 'OPTIONS') {
      tellMethods(methods, reply);
      return;
    }
    const caller = { place, request, reply, client: this.visitors.from(request.ip) };
    try {
      caller.client.enter();
    } catch (error) {
      refuse(caller, tooMuch(error));
      return;
    }
    const visit = new Visit(caller);
    request.visit = visit;
    visit.begin();
    const objection = visit.objection(methods);
    if (objection) refuse(caller, objection);
    else if (visit.isGet) this.show(visit, done);
    else done();
  }

  private show(visit: Visit, done: Done): void {
    const { place, request, reply } = visit.caller;
    const elsewhere = place.elsewhere?.(request.url);
    if (elsewhere === undefined) this.ask(visit, done);
    else sendElsewhere(elsewhere, reply);
  }

  /** Looks for an answer that is there already, or soon will be; else goes on. */
  private ask(visit: Visit, done: Done): void {
    const { edition } = this.kept;
    visit.ask();
    if (edition !== undefined && this.answered(visit, edition)) return;
    visit.limit(this.longest, () => {
      refuse(visit.caller, outOfTime());
    });
    visit.becomeGet();
    if (visit.asked && edition !== undefined && this.kept.keeps) void this.inTurn(visit, edition, done);
    else done();
  }

  /** By 304, or from the cache. */
  private answered({ asked, caller, isGet }: Visit, edition: string): boolean {
    if (!asked) return false;
    const condition = isGet ? caller.request.headers['if-none-match'] : undefined;
    const etag = condition === undefined ? '' : this.kept.etag(asked.question, edition);
    if (holds(condition, etag)) {
      sendNotModified(caller, etag);
      return true;
    }
    const found = this.kept.find(asked.key, edition);
    if (found) sendKept(caller, found);
    return found !== undefined;
  }

  /** Waits while others ask the same. Of those whose answer fails, one after the other tries. */
  private async inTurn(visit: Visit, edition: string, done: Done): Promise<void> {
    const key = visit.asked?.key ?? '';
    for (let other = this.kept.awaited(key, edition); other; other = this.kept.awaited(key, edition)) {
      const answer = await other;
      if (visit.signal.aborted) return;
      if (!answer) continue;
      sendKept(visit.caller, answer);
      return;
    }
    visit.share = this.kept.begin(key, edition);
    done();
  }

  private send(visit: Visit, payload: unknown): unknown {
    const { reply, client, request } = visit.caller;
    visit.becomeItself();
    void reply.headers(pairs(client.headers()));
    if (visit.isTakenOver || reply.statusCode !== 200 || !isWhole(payload)) {
      if (!visit.isTakenOver || !reply.hasHeader('cache-control'))
        void reply.header('cache-control', 'no-store');
      return payload;
    }
    const answer = this.answerOf(visit, payload);
    visit.share(answer);
    if (!visit.isGet || !holds(request.headers['if-none-match'], answer.etag)) return answer.body;
    void reply.status(304).removeHeader('content-type');
    return null;
  }

  private answerOf({ asked, source, caller: { reply } }: Visit, payload: string | Buffer): KeptAnswer {
    const body = Buffer.from(payload);
    const edition = source && asked && this.kept.editionOf(source);
    const etag =
      asked && edition !== undefined ? this.kept.etag(asked.question, edition) : tagOf(reply, body);
    void reply.headers({ etag, 'cache-control': CACHE_CONTROL, vary: 'accept' });
    const answer = { edition: edition ?? '', etag, head: lastingHead(reply), body };
    if (asked && edition !== undefined) this.kept.keep(asked.key, answer);
    return answer;
  }
}

// What an answer says may stand in its head: where a list goes on.
function tagOf(reply: FastifyReply, body: Buffer): string {
  return entityTag(Buffer.concat([Buffer.from(lastingHead(reply).join('\n')), body]));
}

function isWithin(url: string, path: string): boolean {
  return url.startsWith(path) && /^([/?]|$)/.test(url.slice(path.length, path.length + 1));
}

function isWhole(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
