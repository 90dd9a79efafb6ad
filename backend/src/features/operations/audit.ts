import type { z } from 'zod';
import type { AuditEntry, exportAudit, listAudit } from '#contracts/operations';
import { accountNames } from '#features/accounts';
import { endOfDay, startOfDay } from '#features/jobs';
import { AuditModel, AuditOutcomeModel, type AuditOutcomeRecord, type AuditRecord } from '#platform/audit';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';

type Wanted = Omit<QueryOf<typeof exportAudit>, 'limit'>;
type Entry = AuditRecord & { end: AuditOutcomeRecord | undefined };

/** The most rows of one export; a day or a person has fewer. */
export const mostExported = 50_000;

const { ObjectId } = mongoose.Types;

function conditionsOf({ person, act, day }: Wanted) {
  return {
    ...(person && { actorId: new ObjectId(person) }),
    ...(act && { act }),
    ...(day && { at: mongoose.trusted({ $gte: startOfDay(day), $lt: endOfDay(day) }) }),
  };
}

async function entries(wanted: Wanted, limit: number, before?: string): Promise<Entry[]> {
  const found = await AuditModel.find({
    ...conditionsOf(wanted),
    ...(before && { _id: mongoose.trusted({ $lt: new ObjectId(before) }) }),
  })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<AuditRecord[]>();
  const ends = await AuditOutcomeModel.find({
    _id: mongoose.trusted({ $in: found.map(({ _id }) => _id) }),
  }).lean<AuditOutcomeRecord[]>();
  const byId = new Map(ends.map((end) => [String(end._id), end]));
  return found.map((intent) => ({ ...intent, end: byId.get(String(intent._id)) }));
}

/** Who did what, last first. */
export async function readAudit({ cursor, limit, ...wanted }: QueryOf<typeof listAudit>) {
  const found = await entries(wanted, limit + 1, cursor);
  const page = found.slice(0, limit);
  const names = await accountNames(page.flatMap(({ actorId }) => (actorId ? [String(actorId)] : [])));
  return {
    items: page.map((entry) => present(entry, names)),
    nextCursor: found.length > limit ? String(page.at(-1)?._id) : null,
  };
}

function present(entry: Entry, names: Map<string, string>): z.input<typeof AuditEntry> {
  const actorId = entry.actorId && String(entry.actorId);
  return {
    id: String(entry._id),
    at: entry.at.toISOString(),
    person: actorId ? { id: actorId, name: names.get(actorId) ?? null } : null,
    via: entry.via,
    act: entry.act,
    targets: entry.targets,
    outcome: entry.end?.outcome ?? 'unknown',
    code: entry.end?.code ?? null,
    made: entry.end?.made ?? null,
  };
}

const columns = ['at', 'person', 'via', 'token', 'act', 'targets', 'outcome', 'code', 'made'];

/** The same as a file: ids and our own words alone, so there is nothing in it that a spreadsheet could run. */
export async function auditFile(wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [columns.join(',')];
  let before: string | undefined;
  while (lines.length <= mostExported) {
    const found = await entries(wanted, 1_000, before);
    for (const { _id, at, actorId, via, tokenId, act, targets, end } of found) {
      before = String(_id);
      const named = Object.entries(targets).map(([name, id]) => `${name}=${id}`);
      lines.push(
        [
          at.toISOString(),
          actorId ? String(actorId) : '',
          via,
          tokenId ? String(tokenId) : '',
          act,
          named.join(' '),
          end?.outcome ?? 'unknown',
          end?.code ?? '',
          end?.made ?? '',
        ].join(','),
      );
    }
    if (found.length < 1_000) break;
  }
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}
