import type { Values } from '../../../../platform/pages/forms/values.rules.js';

const NAME = '/keywords';

/** Keywords as the form asks for them: one on each line of one field. */
export function withKeywordLines(values: Values): Values {
  const kept = values.get(NAME);
  return kept ? new Map([...values, [NAME, [kept.join('\n')]]]) : values;
}

/** Keywords as the register keeps them: each once; a comma parts them too. */
export function withKeywords(values: Values): Values {
  const written = values.get(NAME);
  if (!written) return values;
  const words = written.flatMap((text) => text.split(/[\n,;]/)).map((word) => word.trim());
  return new Map([...values, [NAME, [...new Set(words)].filter((word) => word !== '')]]);
}
