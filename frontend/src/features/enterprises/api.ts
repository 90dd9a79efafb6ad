import { getEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { queryOf } from '#shared/lib/query-client.ts';

export const enterpriseQuery = (id: string) => queryOf(getEnterprise, { params: { id } });
