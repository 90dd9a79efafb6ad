import type { Scope } from '#contracts/outside';

/**
 * What each scope opens, by endpoint name. What is not named here is closed to tokens:
 * a new endpoint is reached by a session alone until somebody decides otherwise.
 */
const opened: Readonly<Record<Scope, readonly string[]>> = {
  'read:jobs': ['getCity', 'searchJobs', 'suggestJobs', 'getJob', 'getEnterprise', 'listEnterpriseJobs'],
  'write:jobs': ['createJob', 'updateJob', 'publishJob', 'pauseJob', 'closeJob', 'deleteJob'],
  'read:applications': ['listMyApplications', 'getMyApplicationTo', 'listApplicants', 'getApplication'],
  'write:applications': ['apply', 'withdrawApplication', 'moveApplication'],
  'read:enterprise': ['getEnterprise', 'getOwnEnterprise'],
  'write:enterprise': ['updateEnterprise', 'submitEnterprise'],
  'read:resumes': ['listResumes', 'getResume'],
  'read:account': ['getMe'],
};

export const covers = (scopes: readonly Scope[], endpointName: string): boolean =>
  scopes.some((scope) => opened[scope].includes(endpointName));

/** Every endpoint that some scope opens. */
export const openedEndpoints: ReadonlySet<string> = new Set(Object.values(opened).flat());
