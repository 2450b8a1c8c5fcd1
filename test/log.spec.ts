import { describe, expect, it } from '@jest/globals';
import { OperatorFault } from '../src/platform/errors/operator-fault.js';
import { safeError } from '../src/platform/log/safe-error.js';
import { asOwner } from './support/test-database.js';

/** What the log tells of a statement that fails with a person's name in it. */
async function loggedFor(statement: string, values: string[]): Promise<string> {
  const error: unknown = await asOwner((owner) => owner.query(statement, values)).catch(
    (thrown: unknown) => thrown,
  );
  return JSON.stringify(safeError(error));
}

describe('The log', () => {
  it('tells which constraint a row broke, not what stood in the row', async () => {
    const broken = `WITH made AS (SELECT) SELECT 1 / (SELECT length($1) - length($1))`;
    expect(await loggedFor(broken, ['Anna Andersson'])).toContain('22012');
    const logged = await loggedFor('SELECT $1::uuid', ['Anna Andersson']);
    expect(logged).toContain('invalid input syntax');
    expect(logged).not.toContain('Anna');
  });

  it('does not repeat a text that could not be read as JSON', () => {
    const error = thrownBy(() => JSON.parse('{"name": "Anna", oops'));
    const logged = JSON.stringify(safeError(error));
    expect(logged).toContain('SyntaxError');
    expect(logged).not.toContain('Anna');
  });

  it('tells causes, and where in the code', () => {
    const error = new OperatorFault('The server cannot be used.', { cause: new Error('connection refused') });
    expect(safeError(error)).toMatchObject({
      name: 'OperatorFault',
      message: 'The server cannot be used.',
      cause: { message: 'connection refused' },
      stack: expect.arrayContaining([expect.stringContaining('log.spec')]),
    });
  });

  it('tells of a thrown text only that it was one', () => {
    expect(safeError('Anna Andersson')).toBe('string');
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
