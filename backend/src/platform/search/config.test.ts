import { describe, expect, test } from 'vitest';
import { readSearchConfig } from './config.ts';

describe('the search configuration', () => {
  const { jobs, synonyms, dictionary } = readSearchConfig();

  test('names one index of postings', () => {
    expect(jobs.name).toBe('jobs');
  });

  test('a phrase means one thing only', () => {
    const phrases = synonyms.flat();
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('a dictionary word stands there once', () => {
    expect(dictionary.filter((word, at) => dictionary.indexOf(word) !== at)).toEqual([]);
  });
});
