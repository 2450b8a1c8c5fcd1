import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { LogLevel } from '../configuration/configuration.js';
import { correlationId } from '../http/correlation.js';
import { safeError } from './safe-error.js';

export type LogFields = Readonly<Record<string, unknown>>;

export interface LogSettings {
  level: LogLevel;
  /** Where lines go: standard output for a server, standard error for a command. */
  to?: 'stdout' | 'stderr';
}

/** The log: one JSON object a line, with the correlation id of the request. Never texts, names, addresses or queries. */
export class Log implements LoggerService {
  private readonly lines: pino.Logger;

  constructor({ level, to }: LogSettings) {
    const settings: pino.LoggerOptions = {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: (error: unknown) => safeError(error) },
      mixin: () => {
        const id = correlationId();
        return id === undefined ? {} : { correlationId: id };
      },
    };
    // Written at once: the last lines before a crash are those that matter.
    this.lines = pino(settings, pino.destination({ dest: to === 'stderr' ? 2 : 1, sync: true }));
  }

  /** For whoever has only sentences to tell. */
  readonly line = (sentence: string): void => {
    this.info(sentence);
  };

  info(message: string, fields: LogFields = {}): void {
    this.lines.info(fields, message);
  }

  warn(message: string, fields?: LogFields | string): void {
    this.lines.warn(asFields(fields), message);
  }

  /** With the error in `fields.error`. Nest itself passes a stack and a context. */
  error(message: string, fields?: LogFields | string): void {
    this.lines.error(asFields(fields), message);
  }

  debug(message: string, fields?: LogFields | string): void {
    this.lines.debug(asFields(fields), message);
  }

  /** Nest's own chatter at start. */
  log(message: string, context?: string): void {
    this.lines.debug({ context }, message);
  }

  verbose(message: string, context?: string): void {
    this.lines.trace({ context }, message);
  }

  fatal(message: string, fields?: LogFields | string): void {
    this.lines.fatal(asFields(fields), message);
  }
}

function asFields(fields: LogFields | string | undefined): LogFields {
  return typeof fields === 'string' ? { context: fields } : (fields ?? {});
}
