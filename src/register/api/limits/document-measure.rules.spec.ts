import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { type Measure, measureOf } from './document-measure.rules.js';

function measure(text: string): Partial<Measure> {
  return measureOf(parse(text));
}

describe('the measure of a query', () => {
  it('is that of its fields, aliases and directives', () => {
    expect(measure('query @a { a: x @b @c { y z: w } ... @d { v } }')).toMatchObject({
      documentDepth: 2,
      documentFields: 4,
      documentAliases: 2,
      documentDirectives: 4,
      directivesInOnePlace: 2,
    });
  });

  it('counts a fragment wherever it is used, with the directives on it', () => {
    const text = '{ x { ...F @a } y { w { ...F } } } fragment F on T @b { p q: r @c }';
    expect(measure(text)).toMatchObject({
      documentDepth: 3,
      documentFields: 7,
      documentAliases: 2,
      documentDirectives: 5,
    });
  });

  it('is that of the largest operation, and of fragments that nothing uses', () => {
    expect(measure('query A { x } query B { x { y } z }')).toMatchObject({
      documentDepth: 2,
      documentFields: 3,
    });
    expect(measure('{ x } fragment F on T { a { b { c } } }')).toMatchObject({
      documentDepth: 3,
      documentFields: 3,
    });
  });

  it('counts directives on variables', () => {
    expect(measure('query($v: Int @a @b @c @d) { x }')).toMatchObject({
      documentDirectives: 4,
      directivesInOnePlace: 4,
    });
  });

  it('counts lists instead of depth where the schema is asked for', () => {
    const text = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
    expect(measure(text)).toMatchObject({ documentDepth: 1, introspectionDepth: 3 });
    expect(measure('{ __type(name: "A") { name } }')).toMatchObject({ introspectionDepth: 1 });
    expect(measure('{ x { fields { args { a } } } }')).toMatchObject({
      documentDepth: 4,
      introspectionDepth: 0,
    });
  });

  it('of fragments of fragments takes no time, however many fields they come to', () => {
    const bomb = (size: number): string =>
      Array.from({ length: size }, (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`).join(' ');
    const started = performance.now();
    expect(measure(`{ ...F0 } ${bomb(150)} fragment F150 on T { x }`).documentFields).toBe(2 ** 150);
    expect(performance.now() - started).toBeLessThan(250);
  });

  it('of a circle of fragments comes to an end', () => {
    expect(
      measure('{ ...A } fragment A on T { x { ...B } } fragment B on T { y { ...A } }').documentFields,
    ).toBe(2);
    expect(measure('{ ...A } fragment A on T { ...A ...None }').documentFields).toBe(0);
  });

  it('is that of the same query with its fragments written out', () => {
    const selection = fc.letrec<{ set: string }>((tie) => ({
      set: fc
        .array(
          fc.oneof(
            { maxDepth: 3 },
            fc.constantFrom('a', 'b: c', 'd @e'),
            tie('set').map((set) => `f ${set}`),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((parts) => `{ ${parts.join(' ')} }`),
    })).set;
    fc.assert(
      fc.property(selection, selection, (outer, inner) => {
        const written = outer.replaceAll(/\ba\b/g, `... ${inner}`);
        const spread = `${outer.replaceAll(/\ba\b/g, '...F')} fragment F on T ${inner}`;
        const whole = measure(written);
        if (written === outer) return;
        expect(measure(spread)).toEqual(whole);
      }),
    );
  });
});
