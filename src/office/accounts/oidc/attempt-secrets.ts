import { createHash, createHmac } from 'node:crypto';

/** What proves that an answer belongs to a question: all follow from the one secret in the browser's cookie. */
export interface AttemptSecrets {
  state: string;
  nonce: string;
  verifier: string;
  /** The verifier's hash, which alone is shown before the answer. */
  challenge: string;
}

/** Nothing of them is kept: whoever reads the database cannot answer for somebody. */
export function attemptSecrets(secret: string): AttemptSecrets {
  const derived = (name: string) => createHmac('sha256', secret).update(name).digest('base64url');
  const verifier = derived('code verifier');
  return {
    state: derived('state'),
    nonce: derived('nonce'),
    verifier,
    challenge: createHash('sha256').update(verifier).digest('base64url'),
  };
}
