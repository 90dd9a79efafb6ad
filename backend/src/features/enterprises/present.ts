import type { z } from 'zod';
import type { Enterprise, OwnEnterprise } from '#contracts/enterprises';
import type { Actor } from '#platform/actor';
import type { EnterpriseRecord } from './model.ts';
import { canDecide, canEdit, canPost, canSubmit } from './policy.ts';
import { postings } from './postings.ts';

function face(enterprise: EnterpriseRecord, actor: Actor | null, openPostings: number): z.input<typeof Enterprise> {
  const { _id, name, shortName, industry, size, ownership, district, address, point, website } = enterprise;
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
    verified: enterprise.state === 'verified',
    openPostings,
    can: {
      edit: canEdit(actor, enterprise),
      submit: canSubmit(actor, enterprise),
      verify: canDecide(actor, enterprise),
      post: canPost(actor, enterprise),
    },
  };
}

function record(enterprise: EnterpriseRecord, actor: Actor | null, open: number): z.input<typeof OwnEnterprise> {
  return {
    ...face(enterprise, actor, open),
    state: enterprise.state,
    creditCode: enterprise.creditCode,
    history: enterprise.history.map(({ at, state, reason }) => ({ at: at.toISOString(), state, reason })),
    revision: enterprise.revision,
  };
}

export async function presentEnterprise(enterprise: EnterpriseRecord, actor: Actor | null) {
  const open = await postings().countOpen([enterprise._id]);
  return face(enterprise, actor, open.get(String(enterprise._id)) ?? 0);
}

export async function presentRecords(enterprises: readonly EnterpriseRecord[], actor: Actor | null) {
  const open = await postings().countOpen(enterprises.map(({ _id }) => _id));
  return enterprises.map((enterprise) => record(enterprise, actor, open.get(String(enterprise._id)) ?? 0));
}

export async function presentRecord(enterprise: EnterpriseRecord, actor: Actor | null) {
  const open = await postings().countOpen([enterprise._id]);
  return record(enterprise, actor, open.get(String(enterprise._id)) ?? 0);
}
