import { channelOf, type Member } from '#features/accounts';
import type { Locale } from '#platform/contract';
import { postMessage } from '#platform/mail';

/** Postings that end on one day. `tomorrow`: the last warning. */
export type Ending = { titles: readonly string[]; day: string; tomorrow: boolean };
type Text = { subject: string; text: string };

const mostNamed = 20;

const letter: Record<Locale, (ending: Ending) => Text> = {
  'zh-CN': ({ titles, day, tomorrow }) => ({
    subject: tomorrow ? `招聘职位即将到期（${day}）` : `招聘职位一周后到期（${day}）`,
    text: `以下 ${titles.length} 个职位的最后一天是 ${day}，过后将自动结束，结束后不能恢复：\n${named(titles)}\n如需继续招聘，请在招聘台的职位列表中延长。`,
  }),
  'zh-HK': ({ titles, day, tomorrow }) => ({
    subject: tomorrow ? `招聘職位即將到期（${day}）` : `招聘職位一週後到期（${day}）`,
    text: `以下 ${titles.length} 個職位的最後一天是 ${day}，過後將自動結束，結束後不能恢復：\n${named(titles)}\n如需繼續招聘，請在招聘台的職位列表中延長。`,
  }),
  en: ({ titles, day, tomorrow }) => ({
    subject: tomorrow ? `Postings are about to end (${day})` : `Postings end in a week (${day})`,
    text: `The last day of ${titles.length === 1 ? 'this posting' : `these ${titles.length} postings`} is ${day}. After it they end by themselves, for good:\n${named(titles)}\nTo go on recruiting, extend them in the list of postings.`,
  }),
};

const named = (titles: readonly string[]) =>
  [...titles.slice(0, mostNamed).map((title) => `· ${title}`), ...(titles.length > mostNamed ? ['…'] : [])].join('\n');

/** Inside the transaction that notes the warning; `occasion` names it. */
export async function postEndingLetter(to: Member, ending: Ending, occasion: string, until: Date): Promise<void> {
  await postMessage({
    to: to.login,
    channel: channelOf(to.login),
    ...letter[to.locale](ending),
    key: `postings-end-${occasion}-${to.id}`,
    until,
  });
}
