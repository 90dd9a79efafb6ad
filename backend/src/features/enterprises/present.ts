import type { z } from 'zod';
import type { Enterprise, EnterpriseDocument, OwnEnterprise } from '#contracts/enterprises';
import { accountNames } from '#features/accounts';
import type { Actor } from '#platform/actor';
import type { DocumentRecord, EnterpriseRecord } from './model.ts';
import { canAttach, canDecide, canEdit, canManage, canPost, canSubmit, isOrganiser } from './policy.ts';
import { postings } from './postings.ts';
import { lastChecked } from './verification.ts';

function face(enterprise: EnterpriseRecord, actor: Actor | null, openPostings: number): z.input<typeof Enterprise> {
  const { _id, name, shortName, industry, size, ownership, district, address, point, website } = enterprise;
  const verified = enterprise.state === 'verified';
  return {
    id: String(_id),
    name,
    shortName,
    industry,
    size,
    ownership,
    district,
    address,
    point,
    website,
    introduction: enterprise.introduction,
    benefits: enterprise.benefits,
    credentials: enterprise.credentials ?? [],
    creditCode: enterprise.creditCode,
    verified,
    checkedAt: verified ? (lastChecked(enterprise)?.toISOString() ?? null) : null,
    openPostings,
    can: {
      edit: canEdit(actor, enterprise),
      submit: canSubmit(actor, enterprise),
      attach: canAttach(actor, enterprise),
      verify: canDecide(actor, enterprise),
      post: canPost(actor, enterprise),
      manage: canManage(actor, enterprise),
    },
  };
}

const document = (kept: DocumentRecord | undefined): EnterpriseDocument | null =>
  kept ? { type: kept.type, bytes: kept.bytes, at: kept.at.toISOString() } : null;

function record(
  enterprise: EnterpriseRecord,
  actor: Actor | null,
  open: number,
  deciders: ReadonlyMap<string, string>,
): z.input<typeof OwnEnterprise> {
  const { documents, verification, recheckAskedAt } = enterprise;
  return {
    ...face(enterprise, actor, open),
    state: enterprise.state,
    documents: { licence: document(documents?.licence), authorisation: document(documents?.authorisation) },
    verification: verification
      ? { checkedAt: verification.checkedAt.toISOString(), lastDay: verification.lastDay }
      : null,
    recheckAskedAt: recheckAskedAt?.toISOString() ?? null,
    history: enterprise.history.map(({ at, state, reason, reasons = [], by }) => ({
      at: at.toISOString(),
      state,
      reasons,
      reason,
      by: deciders.get(String(by)) ?? null,
    })),
    revision: enterprise.revision,
  };
}

export async function presentEnterprise(enterprise: EnterpriseRecord, actor: Actor | null) {
  const open = await postings().countOpen([enterprise._id]);
  return face(enterprise, actor, open.get(String(enterprise._id)) ?? 0);
}

/** Who decided is told to organisers; an enterprise reads what was decided and why. */
async function decidersOf(enterprises: readonly EnterpriseRecord[], actor: Actor | null): Promise<Map<string, string>> {
  if (!isOrganiser(actor)) return new Map();
  return accountNames(enterprises.flatMap(({ history }) => history.flatMap(({ by }) => (by ? [String(by)] : []))));
}

export async function presentRecords(enterprises: readonly EnterpriseRecord[], actor: Actor | null) {
  const [open, deciders] = await Promise.all([
    postings().countOpen(enterprises.map(({ _id }) => _id)),
    decidersOf(enterprises, actor),
  ]);
  return enterprises.map((enterprise) => record(enterprise, actor, open.get(String(enterprise._id)) ?? 0, deciders));
}

export async function presentRecord(enterprise: EnterpriseRecord, actor: Actor | null) {
  const [open, deciders] = await Promise.all([postings().countOpen([enterprise._id]), decidersOf([enterprise], actor)]);
  return record(enterprise, actor, open.get(String(enterprise._id)) ?? 0, deciders);
}
