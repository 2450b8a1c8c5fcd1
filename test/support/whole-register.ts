import type { TestApp } from './test-app.js';

/** Everything that schema register holds, as one text to search in. */
export async function wholeRegister({ office }: TestApp): Promise<string> {
  const tables = await office.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'register'",
  );
  const texts = await Promise.all(
    tables.map(({ name }) =>
      office.query<{ text: string | null }[]>(
        `SELECT string_agg(row::text, ' ') AS text FROM register.${name} AS row`,
      ),
    ),
  );
  return texts.map(([row]) => row?.text ?? '').join('\n');
}
