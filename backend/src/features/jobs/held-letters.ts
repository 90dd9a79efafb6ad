import { channelOf, membersOf } from '#features/accounts';
import type { Locale } from '#platform/contract';
import { postMessage } from '#platform/mail';
import type { JobRecord } from './model.ts';

/** What an enterprise's people are told of a posting that was held back. */
export type HeldLetter = 'held' | 'approved' | 'returned';
type Facts = { title: string; reason: string };
type Text = { subject: string; text: string };

const letters: Record<HeldLetter, Record<Locale, (facts: Facts) => Text>> = {
  held: {
    'zh-CN': ({ title }) => ({
      subject: `「${title}」修改后正在等待审核`,
      text: `「${title}」修改后有些字句需要人工审核，审核通过前暂不对外显示。收到的投递都还在。在招聘后台打开这个岗位，可以看到是哪些字句，也可以改掉它们。`,
    }),
    'zh-HK': ({ title }) => ({
      subject: `「${title}」修改後正在等待審核`,
      text: `「${title}」修改後有些字句需要人手審核，審核通過前暫不對外顯示。收到的應徵都還在。在招聘後台打開這個職位，可以看到是哪些字句，也可以改掉它們。`,
    }),
    en: ({ title }) => ({
      subject: `"${title}" waits for a review after its change`,
      text: `Some words of "${title}" need a person to look at them; until then it is not shown. Applications are still there. Open the posting in your console to see which words, or to change them.`,
    }),
  },
  approved: {
    'zh-CN': ({ title, reason }) => ({
      subject: `「${title}」已通过审核`,
      text: `「${title}」已通过审核并发布。${reason}`,
    }),
    'zh-HK': ({ title, reason }) => ({
      subject: `「${title}」已通過審核`,
      text: `「${title}」已通過審核並發佈。${reason}`,
    }),
    en: ({ title, reason }) => ({
      subject: `"${title}" passed its review`,
      text: `"${title}" passed its review and is published. ${reason}`.trim(),
    }),
  },
  returned: {
    'zh-CN': ({ title, reason }) => ({
      subject: `「${title}」没有通过审核`,
      text: `「${title}」没有通过审核，已退回修改。原因：${reason} 改好之后可以再次发布。`,
    }),
    'zh-HK': ({ title, reason }) => ({
      subject: `「${title}」沒有通過審核`,
      text: `「${title}」沒有通過審核，已退回修改。原因：${reason} 改好之後可以再次發佈。`,
    }),
    en: ({ title, reason }) => ({
      subject: `"${title}" was returned`,
      text: `"${title}" did not pass its review and was returned. Reason: ${reason} Put it right and publish it again.`,
    }),
  },
};

/** Writes to everybody who recruits for the posting's enterprise, inside the transaction of the occasion. */
export async function writeOfHeld(letter: HeldLetter, job: JobRecord, reason = ''): Promise<void> {
  for (const { id, login, locale, suspended } of await membersOf(String(job.enterpriseId))) {
    if (suspended) continue;
    await postMessage({
      to: login,
      channel: channelOf(login),
      ...letters[letter][locale]({ title: job.title, reason }),
      key: `job-${letter}-${String(job._id)}-${job.revision}-${id}`,
    });
  }
}
