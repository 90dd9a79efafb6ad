/** Addresses inside the consoles. */
export const consolePaths = {
  recruiter: '/console',
  enterprise: '/console/enterprise',
  colleagues: '/console/colleagues',
  postings: '/console/jobs',
  imports: '/console/jobs/import',
  sheet: (id: string) => `/console/jobs/import/${id}`,
  posting: (id: string) => `/console/jobs/${id}`,
  applicants: (id: string) => `/console/jobs/${id}/applicants`,
  talents: '/console/talents',
  organiser: '/organiser',
  review: '/organiser/enterprises',
  reviewOf: (id: string) => `/organiser/enterprises/${id}`,
  admin: '/admin',
  people: '/admin/people',
  system: '/admin/system',
} as const;
