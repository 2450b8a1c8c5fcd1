import { describe, expect, it } from '@jest/globals';
import { meetingPolicy } from '../../disclosure/meeting.policy.js';
import type { Disclosure } from '../../disclosure/disclosure.js';
import { insideMessages, TECHNICAL } from './inside.messages.js';

describe('What stays in the office', () => {
  it('has words for every column that the policy keeps there, but for those that say nothing to people', () => {
    const kept = Object.entries(meetingPolicy).flatMap(([table, columns]) =>
      Object.entries(columns as Record<string, Disclosure>)
        .filter(([, { to }]) => to === 'OFFICE')
        .map(([column]) => `${table}.${column}`),
    );
    const told = Object.keys(insideMessages).filter((name) => name.includes('.'));
    expect([...told, ...TECHNICAL].sort()).toEqual(kept.sort());
  });
});
