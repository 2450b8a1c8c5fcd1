import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How an end is written is a matter of taste, and preact has ours.
      'doctype-style': ['error', { style: 'lowercase' }],
      'void-style': ['error', { style: 'selfclose' }],
      // Several boxes of one question can be ticked, and one that is not says so by a hidden field.
      'form-dup-name': 'off',
      // Codes of topics have dots.
      'valid-id': ['error', { relaxed: true }],
      // Rows that stand one below the other on a telephone are a table only when they say so.
      'no-redundant-role': 'off',
      // What things are called is up to those who record them.
      'long-title': 'off',
    },
  }),
);

/** What is not as HTML should be, each kind of fault once, with where it stands. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const faults = new Map<string, string>();
  for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
    const place = html.split('\n')[line - 1]?.slice(Math.max(0, column - 40), column + 60);
    if (!faults.has(ruleId)) faults.set(ruleId, `${ruleId}: ${message} at ${place ?? ''}`);
  }
  return [...faults.values()];
}
