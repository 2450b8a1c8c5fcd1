import { describe, expect, it } from '@jest/globals';
import { redactableIn } from './redactable.rules.js';

const record = {
  id: 'd5b0a8e0-0000-4000-8000-000000000000',
  title: 'Färjan',
  date: '2026-02-26',
  direction: 'INBOUND',
  publicBodyId: 'd5b0a8e0-0000-4000-8000-000000000001',
  keywords: ['färja', 'vinter'],
  outcome: { kind: 'NOTED', text: 'Vi lyssnade.' },
  participants: [
    { id: 'd5b0a8e0-0000-4000-8000-000000000002', side: 'OWN', officialId: 'x1', name: 'Olof Exempel' },
    { id: 'd5b0a8e0-0000-4000-8000-000000000003', side: 'COUNTERPART', function: { sv: 'Vd' } },
  ],
  gifts: [],
};

describe('What can be withheld from a record', () => {
  it('is every field that says something, but body, date, direction and what is chosen from a list', () => {
    expect(redactableIn(record).map(({ pointer }) => pointer)).toEqual([
      '/title',
      '/participants/0/name',
      '/participants/1/function',
      '/outcome/text',
      '/keywords',
    ]);
  });

  it('is the link to somebody, where their name is not there to be read', () => {
    const nameless = { participants: [{ id: 'l1', side: 'OWN', officialId: 'x1' }] };
    expect(redactableIn(nameless).map(({ pointer }) => pointer)).toEqual(['/participants/0/officialId']);
  });
});
