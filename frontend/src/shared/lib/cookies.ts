const year = 365 * 24 * 3600;

/** A choice that the server reads too: language or appearance. Never anything about a person. */
export function keepChoice(name: 'locale' | 'theme', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is absent from Safari before 18.4
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${year}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
}

/** One cookie out of a `Cookie` header. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  if (!found) return undefined;
  try {
    return decodeURIComponent(found.slice(found.indexOf('=') + 1).trim());
  } catch {
    return undefined;
  }
}
