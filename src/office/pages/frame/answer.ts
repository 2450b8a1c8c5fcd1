import type { VNode } from 'preact';
import { type Message, type Params } from '../../../platform/language/message.js';
import type { Area } from './navigation.js';

/** A page of the office: the frame puts head, navigation and notices around it. */
export interface OfficePage {
  /** What it is about, without the register's name; the frame makes the first heading of it. */
  title: string;
  body: VNode;
  /** Which part of the navigation it belongs to. */
  area?: Area;
  /** The pages above it, the highest first. */
  above?: readonly { label: string; path: string }[];
  /** 200 when left out. */
  status?: number;
  /** A Set-Cookie header to send along, or several. */
  cookie?: string | string[];
  /** After how many seconds browsers ask again: for pages that tell of work that goes on. */
  refresh?: number;
  /** Whether something was wrong with what was sent: the title says so. */
  faulty?: boolean;
}

/** Go on elsewhere, with a sentence about what happened. */
export class SeeOther {
  constructor(
    /** Within the office. */
    readonly path: string,
    readonly notice?: { message: Message; params?: Params; warns?: boolean },
    /** A Set-Cookie header to send along, or several. */
    readonly cookie?: string | string[],
  ) {}
}

/** Something that is no page: a file to keep, an answer for a program in a page. */
export class RawAnswer {
  constructor(
    readonly type: string,
    readonly body: string | Buffer,
    /** What the file is called; left out, it is shown. */
    readonly fileName?: string,
  ) {}
}

export type OfficeAnswer = OfficePage | SeeOther | RawAnswer;
