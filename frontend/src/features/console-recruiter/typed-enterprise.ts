import { EnterpriseDraft, type OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { z } from 'zod';

const chosen = z.string().nullish();
/** A record as it stands in the form: choices may be open, the code half typed. */
export const TypedEnterprise = EnterpriseDraft.extend({
  name: z.string(),
  shortName: z.string(),
  creditCode: z.string(),
  industry: chosen,
  size: chosen,
  ownership: chosen,
  district: chosen,
  address: z.string(),
  website: z.string(),
  introduction: z.string(),
  benefits: z.array(z.string()),
  credentials: z.array(z.string()).default([]),
});
export type TypedEnterprise = z.infer<typeof TypedEnterprise>;

export function typedOf(record: OwnEnterprise | null): TypedEnterprise {
  return {
    name: record?.name ?? '',
    shortName: record?.shortName ?? '',
    creditCode: record?.creditCode ?? '',
    industry: record?.industry,
    size: record?.size,
    ownership: record?.ownership,
    district: record?.district,
    address: record?.address ?? '',
    point: record?.point ?? null,
    website: record?.website ?? '',
    introduction: record?.introduction ?? '',
    benefits: record?.benefits ?? [],
    credentials: record?.credentials ?? [],
  };
}

/** Reads what is in the form by the contract. */
export const enterpriseSchema = z.preprocess((typed: TypedEnterprise) => typed, EnterpriseDraft);
