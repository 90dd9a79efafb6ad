import { language } from '#platform/search/language';
import { type IndexSource, refsOf } from '#platform/search/source';
import { allDocuments, documentsNow, postingsOf } from './current.ts';

/** Postings as they are searched: those that people can see, fed by what happens to them and to their enterprises. */
export const jobIndex: IndexSource = {
  get config() {
    return language().config.jobs;
  },
  all: allDocuments,
  now: documentsNow,
  async touchedBy(changes) {
    const enterprises = refsOf(changes, 'enterprise');
    const theirs = enterprises.length > 0 ? await postingsOf(enterprises) : [];
    return [...new Set([...refsOf(changes, 'job'), ...theirs])];
  },
};
