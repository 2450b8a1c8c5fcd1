import { OperatorFault } from '../platform/errors/operator-fault.js';

/** A command named a public body that is not there: which ones are, or how to open the first. */
export function noSuchBody(slug: string, bodies: readonly { slug: string }[]): OperatorFault {
  const known = bodies.map((body) => body.slug).join(', ');
  return new OperatorFault(
    known
      ? `There is no public body with the short name ${slug}. There are: ${known}.`
      : `There is no public body yet. To open one: npx dagsljus body open --help`,
  );
}
