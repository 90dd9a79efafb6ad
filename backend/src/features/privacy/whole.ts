import { ensurePassword } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { inTransaction } from '#platform/database';
import { Conflict, ensure } from '#platform/errors';
import type { Context } from '#platform/route';
import { endSessionsOf } from '#platform/session';
import { personalData } from './personal.ts';
import { canErase } from './policy.ts';

/** Everything that is kept about the person, one part of the product after another, as a file to keep. */
export async function exportOf(actor: Actor, now: Date) {
  const parts: [string, unknown][] = [];
  for (const { name, tell } of personalData()) parts.push([name, await tell(actor.id)]);
  const text = JSON.stringify({ madeAt: now, ...Object.fromEntries(parts) }, null, 2);
  return {
    name: `talent-harbor-${now.toISOString().slice(0, 10)}.json`,
    type: 'application/json',
    bytes: Uint8Array.from(Buffer.from(text)),
  };
}

/**
 * Erases the person: everything or nothing, in one transaction; every session ends with it.
 * @throws Invalid `password`, Conflict `acts-for-others`
 */
export async function erase(password: string, { actor, session, clock }: Context<Actor>): Promise<void> {
  await ensurePassword(actor, password);
  ensure(
    canErase(actor),
    new Conflict('acts-for-others', 'Hand over the enterprise or the office first; then ask again.'),
  );
  await inTransaction(async () => {
    for (const { erase: eraseShare } of personalData()) await eraseShare(actor.id, clock.now());
    await endSessionsOf(actor.id);
  });
  await session.end();
}
