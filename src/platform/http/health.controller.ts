import { Controller, Get, Header, HttpStatus, Injectable, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DatabaseHealth } from '../database/database.module.js';

/** Whether requests should be sent here. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(private readonly database: DatabaseHealth) {}

  get ready(): boolean {
    return !this.stopping && this.database.alive;
  }

  /** From now on a load balancer should look elsewhere. */
  stop(): void {
    this.stopping = true;
  }
}

/** For whoever watches over the process. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process lives. It says nothing of the database: restarting would not bring that back. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Requests can be served. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  ready(@Res({ passthrough: true }) reply: FastifyReply): { status: string } {
    if (this.readiness.ready) return { status: 'ready' };
    void reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('retry-after', '5');
    return { status: 'not ready' };
  }
}
