import type { GraphFormat } from './graph-formats.js';
import type { Graph } from './graph.js';

/** A graph in every form that it is given in. */
export type WrittenGraph = (format: GraphFormat) => string;

/** Writes each form when it is first asked for. */
export function writtenOnce(graph: Graph): WrittenGraph {
  const texts = new Map<GraphFormat, string>();
  return (format) => {
    const text = texts.get(format) ?? format.write(graph);
    texts.set(format, text);
    return text;
  };
}
