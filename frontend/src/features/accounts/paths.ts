/** Addresses of steps within this feature. */
export const accountPaths = {
  confirm: (id: string) => `/sign-up/${id}`,
  forgot: '/password-reset',
  reset: (id: string) => `/password-reset/${id}`,
};
