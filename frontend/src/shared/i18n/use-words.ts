import { Locale } from '@talent-harbor/backend/contracts/platform';
import type { i18n, TFunction } from 'i18next';
import { useContext, useSyncExternalStore } from 'react';
import { I18nContext } from 'react-i18next';

/** Says the words of a key, of this namespace or, when it has none, of `shared`. */
export type Say = TFunction;

/** What the components of one language instance share: one `Say` for each namespace, until its words change. */
type Shared = { version: number; sayers: Map<string, Say>; subscribe: (listener: () => void) => () => void };
const instances = new WeakMap<i18n, Shared>();

function sharedOf(instance: i18n): Shared {
  const known = instances.get(instance);
  if (known) return known;
  const listeners = new Set<() => void>();
  const shared: Shared = {
    version: 0,
    sayers: new Map(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = () => {
    shared.version += 1;
    shared.sayers.clear();
    for (const listener of listeners) listener();
  };
  instance.on('languageChanged', change);
  instance.store.on('added', change);
  instances.set(instance, shared);
  return shared;
}

/** `useTranslation` wraps its function anew in every component, half the time of writing a list of results. */
export function useWords(namespace = 'shared'): Say {
  const { i18n } = useContext(I18nContext);
  const shared = sharedOf(i18n);
  useSyncExternalStore(
    shared.subscribe,
    () => shared.version,
    () => shared.version,
  );
  const say = shared.sayers.get(namespace) ?? i18n.getFixedT(i18n.language, namespace);
  shared.sayers.set(namespace, say);
  return say;
}

export function useLocale(): Locale {
  const { i18n } = useContext(I18nContext);
  const shared = sharedOf(i18n);
  const language = useSyncExternalStore(
    shared.subscribe,
    () => i18n.language,
    () => i18n.language,
  );
  const locale = Locale.safeParse(language);
  return locale.success ? locale.data : 'zh-CN';
}
