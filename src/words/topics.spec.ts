import { describe, expect, it } from '@jest/globals';
import { shippedTopics } from './topics.js';

const top = shippedTopics.filter(({ broaderCode }) => broaderCode === null);
const narrower = shippedTopics.filter(({ broaderCode }) => broaderCode !== null);

describe('The codelist of topics', () => {
  it('has two levels that a person can choose from: at most 25 topics and 100 below them', () => {
    expect(top.length).toBeGreaterThanOrEqual(14);
    expect(top.length).toBeLessThanOrEqual(25);
    expect(narrower.length).toBeLessThanOrEqual(100);
    const codes = new Set(top.map(({ code }) => code));
    for (const { broaderCode } of narrower) expect(codes.has(broaderCode ?? '')).toBe(true);
  });

  it('gives every topic a code of its own, which begins with the broader one', () => {
    expect(new Set(shippedTopics.map(({ code }) => code)).size).toBe(shippedTopics.length);
    for (const { code, broaderCode } of shippedTopics) {
      expect(code).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
      expect(code.includes('.') ? code.split('.')[0] : null).toBe(broaderCode);
    }
  });

  it('names every topic in both languages, and no two of a level alike', () => {
    for (const label of ['labelSv', 'labelEn'] as const) {
      for (const topic of shippedTopics) expect(topic[label]).toMatch(/^\p{Lu}.{2,119}$/u);
      expect(new Set(top.map((topic) => topic[label])).size).toBe(top.length);
      expect(new Set(narrower.map((topic) => topic[label])).size).toBe(narrower.length);
    }
  });

  it('keeps its order: every broader topic stands before its narrower ones', () => {
    for (const topic of shippedTopics) {
      const siblings = shippedTopics.filter(({ broaderCode }) => broaderCode === topic.broaderCode);
      expect(siblings[topic.position]).toBe(topic);
    }
    for (const { code, broaderCode } of narrower) {
      const place = (wanted: string): number => shippedTopics.findIndex((topic) => topic.code === wanted);
      expect(place(broaderCode ?? '')).toBeLessThan(place(code));
    }
  });

  it('matches the EU data themes, COFOG and EuroVoc by their addresses', () => {
    const known =
      /^http:\/\/(publications\.europa\.eu\/resource\/authority\/data-theme\/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN)|dd\.eionet\.europa\.eu\/vocabulary\/eurostat\/cofog99\/GF(0[1-9]|10)\d{0,2}|eurovoc\.europa\.eu\/\d+)$/;
    const matches = shippedTopics.flatMap((topic) => topic.matches);
    for (const match of matches) expect(match).toMatch(known);
    expect(new Set(matches).size).toBe(matches.length);
    expect(matches.filter((match) => match.includes('data-theme'))).toHaveLength(13);
  });

  it('holds what regions deal with', () => {
    const regional = [
      ...['health-care', 'public-transport', 'infrastructure', 'regional-growth', 'education', 'culture'],
      ...['energy-and-climate', 'digitalisation', 'environment', 'employment', 'eu-programmes'],
      ...['security-and-preparedness', 'procurement', 'democracy'],
    ];
    expect(top.map(({ code }) => code)).toEqual(expect.arrayContaining(regional));
  });
});
