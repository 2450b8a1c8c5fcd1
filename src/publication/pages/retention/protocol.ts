import type { DestructionItem } from '../../retention/destruction-item.entity.js';
import { csvOf, listText } from '../../retention/doomed.rules.js';
import type { RunView } from './destruction.page.js';

/** What was destroyed and when, line by line; never what it said. */
export function protocolCsv(items: readonly DestructionItem[]): string {
  return csvOf([
    ['number', 'meeting', 'reference', 'fields', 'same', 'outcome', 'at'],
    ...items.map(({ position, meetingId, reference, fields, same, outcome, doneAt }) => [
      ...[String(position), meetingId, reference ?? '', fields.join(' '), same.join(' ')],
      ...[outcome ?? '', doneAt?.toISOString() ?? ''],
    ]),
  ]);
}

/** The list, byte for byte as its hash was made of it. */
export function listCsv(items: readonly DestructionItem[]): string {
  return listText(items);
}

/** The whole protocol, for an archive. */
export function protocolJson({ run, body, items, people }: RunView): string {
  const who = (id: string | null) => ({ accountId: id, name: people.get(id ?? '') ?? null });
  const protocol = {
    id: run.id,
    publicBody: { id: run.publicBodyId, name: body },
    kind: run.kind,
    olderThan: run.olderThan,
    list: {
      meetings: run.things,
      sha256: run.listHash,
      madeAt: run.rehearsedAt,
      madeBy: who(run.rehearsedBy),
    },
    decision: {
      caseNumber: run.decisionCase,
      decidedBy: run.decidedBy,
      decidedOn: run.decidedOn,
      recordedAt: run.decisionRecordedAt,
      recordedBy: who(run.decisionRecordedBy),
    },
    performed: { orderedAt: run.begunAt, orderedBy: who(run.performedBy), doneAt: run.doneAt },
    meetings: items.map(({ meetingId, reference, fields, same, outcome, doneAt }) => ({
      ...{ id: meetingId, reference, fields, same, outcome, at: doneAt },
    })),
  };
  return `${JSON.stringify(protocol, null, 2)}\n`;
}
