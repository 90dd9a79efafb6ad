import type { suggestJobs } from '@talent-harbor/backend/contracts/jobs';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';

type Suggestion = ResponseOf<typeof suggestJobs>['items'][number];

/** The list under the search box. The box keeps the focus and the keys; this shows where they stand. */
export function SuggestionList({
  id,
  items,
  at,
  onChoose,
}: {
  id: string;
  items: readonly Suggestion[];
  at: number;
  onChoose: (words: string) => void;
}) {
  const t = useWords('jobs');
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={t('search.suggestions')}
      hidden={items.length === 0}
      className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-card border border-hair bg-surface py-1 shadow-card"
    >
      {items.map((item, index) => (
        <div
          key={`${item.kind} ${item.text}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // Chosen on the press: the box must not lose the focus before.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(item.text);
          }}
          className={classes(
            'flex min-h-11 cursor-pointer items-center gap-3 px-4',
            index === at ? 'bg-wash' : 'hover:bg-wash',
          )}
        >
          <span className="min-w-0 flex-1 truncate">{item.text}</span>
          <span className="shrink-0 text-mute text-sm">{t(`suggestion.${item.kind}`)}</span>
          <span className="tabular w-8 shrink-0 text-right text-mute text-sm">{item.count || ''}</span>
        </div>
      ))}
    </div>
  );
}
