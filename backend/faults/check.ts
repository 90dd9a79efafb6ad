import { MongoClient } from 'mongodb';
import type { Entry } from './ledger.ts';

type Posting = { _id: unknown; title: string; address: string };

/** What the ledger promises and the database does not hold: lost, doubled, or gone back behind an acknowledged edit. */
export async function broken(entries: readonly Entry[], uri: string): Promise<{ promises: number; broken: string[] }> {
  const database = new MongoClient(uri, { readConcern: { level: 'majority' } });
  try {
    const all = await database
      .db()
      .collection<Posting>('jobs')
      .find({}, { projection: { title: 1, address: 1 } })
      .toArray();
    const byTitle = new Map<string, Posting[]>();
    for (const posting of all) byTitle.set(posting.title, [...(byTitle.get(posting.title) ?? []), posting]);
    const byId = new Map(all.map((posting) => [String(posting._id), posting]));
    const faults: string[] = [];
    let promises = 0;
    for (const entry of entries) {
      if (entry.what === 'asked' && (byTitle.get(entry.title)?.length ?? 0) > 1)
        faults.push(`${entry.title} is doubled`);
      if (entry.what === 'made') {
        promises += 1;
        if (!byTitle.has(entry.title)) faults.push(`${entry.title} is lost`);
      }
    }
    const last = new Map<string, number>();
    for (const entry of entries) if (entry.what === 'edited') last.set(entry.id, entry.turn);
    for (const [id, turn] of last) {
      promises += 1;
      const now = Number(/^turn (\d+)$/.exec(byId.get(id)?.address ?? '')?.[1] ?? -1);
      if (now < turn) faults.push(`${id} has turn ${now}, acknowledged was ${turn}`);
    }
    return { promises, broken: faults };
  } finally {
    await database.close();
  }
}
