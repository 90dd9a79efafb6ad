import { EnterprisePage } from '#features/enterprises/enterprise-page.tsx';
import { Openings } from '#features/jobs/openings.tsx';

export function EnterpriseRoute() {
  return <EnterprisePage openings={({ id }) => <Openings enterprise={id} />} />;
}
