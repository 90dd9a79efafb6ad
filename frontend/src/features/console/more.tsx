import { Button } from 'antd';
import { useWords } from '#shared/i18n/use-words.ts';

/** The rest of a list that goes on by cursor. */
export function More({
  list,
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}) {
  const t = useWords();
  if (!list.hasNextPage) return null;
  return (
    <div className="flex justify-center py-4">
      <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {t('action.more')}
      </Button>
    </div>
  );
}
