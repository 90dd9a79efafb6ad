const keyOf = (id: string) => `invitation:${id}`;

/**
 * The secret out of the address, kept in this tab while the person signs in: so it need not stand in the address of
 * the sign-in page, which servers see and log.
 */
export function secretOf(id: string, hash: string): string {
  const given = hash.slice(1);
  try {
    if (given) sessionStorage.setItem(keyOf(id), given);
    return given || (sessionStorage.getItem(keyOf(id)) ?? '');
  } catch {
    // A browser that keeps nothing: the link in the letter still works once they are signed in.
    return given;
  }
}

export function forgetSecret(id: string): void {
  try {
    sessionStorage.removeItem(keyOf(id));
  } catch {
    // Nothing was kept.
  }
}
