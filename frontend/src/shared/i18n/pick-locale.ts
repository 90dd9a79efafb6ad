import { Locale } from '@talent-harbor/backend/contracts/platform';

/** A tag of `Accept-Language` as a language of ours: traditional characters read zh-HK, other Chinese zh-CN. */
function localeOf(tag: string): Locale | null {
  const low = tag.trim().toLowerCase();
  if (/^zh-(hk|mo|tw|hant)/.test(low)) return 'zh-HK';
  if (/^(zh|yue|cmn)\b/.test(low)) return 'zh-CN';
  return /^en\b/.test(low) ? 'en' : null;
}

/** The person's language: asked for in the address, then kept in the cookie, then the browser's; Chinese by default. */
export function pickLocale(asked: {
  lang?: string | null;
  cookie?: string | undefined;
  accept?: string | undefined;
}): Locale {
  for (const choice of [asked.lang, asked.cookie]) {
    const locale = Locale.safeParse(choice);
    if (locale.success) return locale.data;
  }
  const tags = (asked.accept ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...rest] = part.split(';');
      const weight = rest.map((r) => /^\s*q=([\d.]+)/.exec(r)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of tags) {
    const locale = weight > 0 ? localeOf(tag) : null;
    if (locale) return locale;
  }
  return 'zh-CN';
}
