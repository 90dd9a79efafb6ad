/** Addresses that one feature needs of another: a page may be linked without importing it. */
export const paths = {
  home: '/',
  jobs: '/jobs',
  job: (id: string) => `/jobs/${id}`,
  enterprise: (id: string) => `/enterprises/${id}`,
  /** `next` is where the person wanted to go: an address of ours, beginning with one slash. */
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  signUp: (next?: string) => (next ? `/sign-up?next=${encodeURIComponent(next)}` : '/sign-up'),
  me: '/me',
  secondFactor: '/me/second-factor',
  tokens: '/me/tokens',
  myData: '/me/data',
  invitation: (id: string) => `/invitations/${id}`,
  applications: '/applications',
  resumes: '/resumes',
  resumeImport: '/resumes/import',
  resume: (id: string) => `/resumes/${id}`,
  recruiting: '/console',
  office: '/organiser',
  admin: '/admin',
  help: '/help',
  law: '/law',
  api: '/api/docs',
} as const;

/** A `next` from the address, or the given place when it would lead off the site. */
export function safeNext(next: string | null, otherwise: string = paths.home): string {
  // A browser reads a backslash as a slash and drops tabs and line ends: `/\t/elsewhere` would leave the site.
  return next && /^\/(?!\/)[^\\\p{Cc}]*$/u.test(next) ? next : otherwise;
}
