import { describe, expect, it } from '@jest/globals';
import { progressOn, type Screen } from './progress.js';

class Paper implements Screen {
  text = '';

  constructor(readonly isTTY: boolean) {}

  write(text: string): void {
    this.text += text;
  }
}

function work(paper: Paper): string {
  const stage = progressOn(paper).begin('Counting', 2000, 'rows');
  stage.advance(1500);
  stage.advance(500);
  stage.end();
  return paper.text;
}

describe('Progress', () => {
  it('is one plain line for short work that is not on a terminal', () => {
    expect(work(new Paper(false))).toMatch(/^Counting: 2,000 rows in \d+\.\d s\n$/);
  });

  it('is a bar on a terminal, which gives way to the same line', () => {
    const text = work(new Paper(true));
    expect(text).toContain('Counting ··········');
    expect(text).toMatch(/\r.\[KCounting: 2,000 rows in \d+\.\d s\n$/);
  });

  it('does not pretend to know an end that nobody knows', () => {
    const paper = new Paper(true);
    progressOn(paper).begin('Counting', 0, 'rows').advance(5);
    expect(paper.text).not.toMatch(/%|·/);
  });
});
