import jsonld from 'jsonld';
import n3 from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** The statements of a text in Turtle, N-Triples or N-Quads. */
export function readTurtle(text: string, format = 'text/turtle'): n3.Quad[] {
  return new n3.Parser({ format }).parse(text);
}

/** The statements of a text in RDF/XML. */
export function readRdfXml(text: string): Promise<n3.Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: n3.Quad[] = [];
    const parser = new RdfXmlParser({ validateUri: true });
    parser.on('data', (quad: n3.Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(quads);
    });
    parser.write(text);
    parser.end();
  });
}

/** The statements of a text in JSON-LD that needs nothing from elsewhere. */
export async function readJsonLd(text: string): Promise<n3.Quad[]> {
  const nothing = (url: string): never => {
    throw new Error(`it needs ${url}`);
  };
  const document = JSON.parse(text) as jsonld.JsonLdDocument;
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: nothing,
  } as object);
  return readTurtle(quads as unknown as string, 'application/n-quads');
}
