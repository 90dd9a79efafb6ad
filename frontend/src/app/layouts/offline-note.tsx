import { useSyncExternalStore } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';

function follow(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineNote() {
  const t = useWords();
  const online = useSyncExternalStore(
    follow,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && <p className="bg-amber-wash px-4 py-2 text-center text-amber text-sm">{t('state.offline')}</p>}
    </div>
  );
}
