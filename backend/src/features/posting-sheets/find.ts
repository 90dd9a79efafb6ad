import { canPost, type EnterpriseRecord, findEnterprise } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { ensure, NotFound } from '#platform/errors';
import { SheetModel, type SheetRecord } from './model.ts';

/** A sheet of the enterprise that this person recruits for. @throws NotFound */
export async function findSheet(
  id: string,
  actor: Actor,
): Promise<{ sheet: SheetRecord; enterprise: EnterpriseRecord }> {
  const sheet = await SheetModel.findById(id).lean<SheetRecord>();
  if (!sheet) throw new NotFound();
  const enterprise = await findEnterprise(sheet.enterpriseId);
  ensure(canPost(actor, enterprise), new NotFound());
  return { sheet, enterprise };
}
