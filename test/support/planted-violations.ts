/** A line that the architecture forbids, in a file that could hold it, and the rule that must catch it. */
export interface Planted {
  rule: string;
  from: string;
  line: string;
  /** What the rule points at; left out where it points at the file itself. */
  to?: string;
}

export const planted: Planted[] = [
  {
    rule: 'office-knows-neither-publication-nor-register',
    from: 'src/office/meetings/meetings.service.ts',
    line: "import { publish } from '../../publication/publishing.service.js';",
    to: 'src/publication/publishing.service.ts',
  },
  {
    rule: 'office-knows-neither-publication-nor-register',
    from: 'src/office/meetings/meeting.entity.ts',
    line: "import type { MeetingRecord } from '../../register/records/meeting.record.js';",
    to: 'src/register/records/meeting.record.ts',
  },
  {
    rule: 'register-knows-neither-office-nor-publication',
    from: 'src/register/queries/meetings.queries.ts',
    line: "import { Meeting } from '../../office/meetings/meeting.js';",
    to: 'src/office/meetings/meeting.ts',
  },
  {
    rule: 'register-knows-neither-office-nor-publication',
    from: 'src/register/api/meetings.loaders.ts',
    line: "import { publish } from '../../publication/publishing.service.js';",
    to: 'src/publication/publishing.service.ts',
  },
  {
    rule: 'letterbox-tells-what-register-has',
    from: 'src/letterbox/webhooks/webhooks.service.ts',
    line: "import { Meeting } from '../../office/meetings/meeting.js';",
    to: 'src/office/meetings/meeting.ts',
  },
  {
    rule: 'letterbox-tells-what-register-has',
    from: 'src/register/feeds/feeds.service.ts',
    line: "import { Webhooks } from '../../letterbox/webhooks/webhooks.service.js';",
    to: 'src/letterbox/webhooks/webhooks.service.ts',
  },
  {
    rule: 'register-reads-downwards',
    from: 'src/register/queries/figures/figures.queries.ts',
    line: "import { told } from '../../rest/answers.js';",
    to: 'src/register/rest/answers.ts',
  },
  {
    rule: 'register-reads-downwards',
    from: 'src/register/search/found.ts',
    line: "import { readPage } from '../queries/lists/pages.js';",
    to: 'src/register/queries/lists/pages.ts',
  },
  {
    rule: 'register-reads-downwards',
    from: 'src/register/questions/asked.ts',
    line: "import { folded } from '../search/fold.js';",
    to: 'src/register/search/fold.ts',
  },
  {
    rule: 'register-reads-downwards',
    from: 'src/register/reading/loaders.ts',
    line: "import { LIMITS } from '../questions/limits.js';",
    to: 'src/register/questions/limits.ts',
  },
  {
    rule: 'words-know-only-language',
    from: 'src/words/channel.ts',
    line: "import { Clock } from '../platform/clock.js';",
    to: 'src/platform/clock.ts',
  },
  {
    rule: 'words-know-only-language',
    from: 'src/words/stored.ts',
    line: "import { In } from 'typeorm';",
    to: 'node_modules/typeorm/index.js',
  },
  {
    rule: 'platform-knows-no-part',
    from: 'src/platform/http/links.ts',
    line: "import { Side } from '../../words/side.js';",
    to: 'src/words/side.ts',
  },
  {
    rule: 'only-the-root-puts-together',
    from: 'src/publication/rebuild.ts',
    line: "import { AppModule } from '../app.module.js';",
    to: 'src/app.module.ts',
  },
  {
    rule: 'only-the-root-puts-together',
    from: 'src/publication/tables.ts',
    line: "import { Accounts } from '../../migrations/0001-accounts.js';",
    to: 'migrations/0001-accounts.ts',
  },
  {
    rule: 'only-the-root-puts-together',
    from: 'src/office/meetings/samples.ts',
    line: "import { story } from '../../demonstration/story.js';",
    to: 'src/demonstration/story.ts',
  },
  {
    rule: 'migrations-know-nothing-of-ours',
    from: 'migrations/0002-sides.ts',
    line: "import { Side } from '../src/words/side.js';",
    to: 'src/words/side.ts',
  },
  {
    rule: 'rules-are-pure',
    from: 'src/office/meetings/deadline.rules.ts',
    line: "import { Clock } from '../../platform/clock.js';",
    to: 'src/platform/clock.ts',
  },
  {
    rule: 'rules-are-pure',
    from: 'src/office/meetings/storing.rules.ts',
    line: "import { In } from 'typeorm';",
    to: 'node_modules/typeorm/index.js',
  },
  {
    rule: 'rules-are-pure',
    from: 'src/register/queries/page.rules.ts',
    line: "import { Injectable } from '@nestjs/common';",
    to: 'node_modules/@nestjs/common/index.js',
  },
  {
    rule: 'rules-are-pure',
    from: 'src/office/imports/file.rules.ts',
    line: "import { readFileSync } from 'node:fs';",
    to: 'fs',
  },
  {
    rule: 'resolvers-ask-services',
    from: 'src/office/meetings/meetings.resolver.ts',
    line: "import { DataSource } from 'typeorm';",
    to: 'node_modules/typeorm/index.js',
  },
  {
    rule: 'entities-know-no-service',
    from: 'src/office/issues/issue.entity.ts',
    line: "import { Clean } from './clean.service.js';",
    to: 'src/office/issues/clean.service.ts',
  },
  {
    rule: 'services-know-no-resolver',
    from: 'src/office/issues/issues.service.ts',
    line: "import { Answers } from './answers.resolver.js';",
    to: 'src/office/issues/answers.resolver.ts',
  },
  {
    rule: 'no-cycles',
    from: 'src/office/bodies/post.ts',
    line: "import { Unit } from './unit.js';",
    to: 'src/office/bodies/unit.ts',
  },
  { rule: 'no-orphans', from: 'src/words/forgotten.ts', line: 'export const forgotten = true;' },
  {
    rule: 'product-knows-no-tests',
    from: 'src/office/accounts/sample.ts',
    line: "import { sample } from '../../../test/sample.js';",
    to: 'test/sample.ts',
  },
  {
    rule: 'product-needs-no-tools',
    from: 'src/office/accounts/tool.ts',
    line: "import { check } from 'fast-check';",
    to: 'node_modules/fast-check/index.js',
  },
  {
    rule: 'packages-are-listed',
    from: 'src/office/accounts/borrowed.ts',
    line: "import { borrow } from 'borrowed';",
    to: 'node_modules/borrowed/index.js',
  },
  {
    rule: 'imports-exist',
    from: 'src/office/accounts/missing.ts',
    line: "import { nothing } from './nowhere.js';",
    to: './nowhere.js',
  },
];

/** What is imported above, and lines that look alike but are allowed. */
export const innocent: Record<string, string> = {
  'src/main.ts': "import './app.module.js';",
  'src/app.module.ts': "import '../migrations/0001-accounts.js'; export class AppModule {}",
  'src/demonstration/story.ts': "import '../app.module.js'; export const story = 1;",
  'src/publication/publishing.service.ts':
    "import '../register/records/meeting.record.js'; import '../office/meetings/meeting.js'; export const publish = 1;",
  'src/register/records/meeting.record.ts': "import '../../words/side.js'; export class MeetingRecord {}",
  'src/register/rest/answers.ts': "import '../queries/lists/pages.js'; export const told = 1;",
  'src/register/queries/lists/pages.ts': "import '../../search/fold.js'; export const readPage = 1;",
  'src/register/search/fold.ts': "import '../questions/limits.js'; export const folded = 1;",
  'src/register/questions/limits.ts': 'export const LIMITS = 1;',
  'src/office/meetings/meeting.ts': "import '../../platform/clock.js'; export class Meeting {}",
  'src/office/meetings/pure.rules.ts':
    "import type { In } from 'typeorm'; import type { Meeting } from './meeting.js'; import { type Clock } from '../../platform/clock.js'; export {};",
  'src/office/issues/clean.service.ts': "import '../../words/side.js'; export class Clean {}",
  'src/office/issues/answers.resolver.ts':
    "import type { Meeting } from '../meetings/meeting.js'; export class Answers {}",
  'src/office/bodies/unit.ts': "import type { Post } from './post.js'; export class Unit {}",
  'src/words/side.ts': "import '../platform/language/message.js'; export enum Side {}",
  'src/platform/clock.ts': 'export class Clock {}',
  'src/platform/language/message.ts': 'export const say = 1;',
  'migrations/0001-accounts.ts': "import type { In } from 'typeorm'; export class Accounts {}",
  'test/sample.ts': "import '../src/main.js'; export const sample = 1;",
  'node_modules/typeorm/index.js': 'export const In = 1, DataSource = 1;',
  'node_modules/@nestjs/common/index.js': 'export const Injectable = 1;',
  'node_modules/fast-check/index.js': 'export const check = 1;',
  'node_modules/borrowed/index.js': 'export const borrow = 1;',
};
