/** Addresses inside the consoles. */
export const consolePaths = {
  recruiter: '/console',
  enterprise: '/console/enterprise',
  postings: '/console/jobs',
  posting: (id: string) => `/console/jobs/${id}`,
  applicants: (id: string) => `/console/jobs/${id}/applicants`,
  organiser: '/organiser',
  review: '/organiser/enterprises',
  admin: '/admin',
  people: '/admin/people',
  system: '/admin/system',
} as const;
