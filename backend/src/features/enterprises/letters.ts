import type { DecisionReason } from '#contracts/enterprises';
import { channelOf, type Member, membersOf } from '#features/accounts';
import type { Locale } from '#platform/contract';
import { postMessage } from '#platform/mail';
import type { EnterpriseRecord } from './model.ts';
import { reasonWords } from './reason-words.ts';

/** What there is to say in a letter; each letter uses what it needs. */
export type Told = {
  lastDay?: string;
  days?: number;
  /** How many postings paused with it. */
  paused?: number;
  reasons?: readonly DecisionReason[];
  reason?: string;
};
export type Letter = 'verified' | 'rejected' | 'recheck-rejected' | 'revoked' | 'ending' | 'expired' | 'removed';
type Facts = Required<Omit<Told, 'reasons' | 'reason'>> & { name: string; why: string; link: string };
type Text = { subject: string; text: string };

const letters: Record<Letter, Record<Locale, (facts: Facts) => Text>> = {
  verified: {
    'zh-CN': ({ name, lastDay, link }) => ({
      subject: `「${name}」已通过核验`,
      text: `「${name}」已通过核验，有效至 ${lastDay}，可以发布岗位。${link}`,
    }),
    'zh-HK': ({ name, lastDay, link }) => ({
      subject: `「${name}」已通過核驗`,
      text: `「${name}」已通過核驗，有效至 ${lastDay}，可以發佈職位。${link}`,
    }),
    en: ({ name, lastDay, link }) => ({
      subject: `${name} is verified`,
      text: `${name} is verified until ${lastDay} and may publish postings. ${link}`,
    }),
  },
  rejected: {
    'zh-CN': ({ name, why, link }) => ({
      subject: `「${name}」没有通过核验`,
      text: `「${name}」这次没有通过核验。${why}改好之后可以重新提交：${link}`,
    }),
    'zh-HK': ({ name, why, link }) => ({
      subject: `「${name}」沒有通過核驗`,
      text: `「${name}」這次沒有通過核驗。${why}改好之後可以重新提交：${link}`,
    }),
    en: ({ name, why, link }) => ({
      subject: `${name} was not verified`,
      text: `${name} was not verified this time. ${why} Put it right and hand in again: ${link}`,
    }),
  },
  'recheck-rejected': {
    'zh-CN': ({ name, lastDay, why, link }) => ({
      subject: `「${name}」没有通过复核`,
      text: `「${name}」这次没有通过复核，原来的核验仍有效至 ${lastDay}。${why}请在此之前改好并重新提交：${link}`,
    }),
    'zh-HK': ({ name, lastDay, why, link }) => ({
      subject: `「${name}」沒有通過複核`,
      text: `「${name}」這次沒有通過複核，原來的核驗仍有效至 ${lastDay}。${why}請在此之前改好並重新提交：${link}`,
    }),
    en: ({ name, lastDay, why, link }) => ({
      subject: `The re-check of ${name} was refused`,
      text: `The re-check of ${name} was refused; the present verification holds until ${lastDay}. ${why} Put it right and hand in again before that day: ${link}`,
    }),
  },
  revoked: {
    'zh-CN': ({ name, paused, why, link }) => ({
      subject: `「${name}」的核验已撤销`,
      text: `「${name}」的核验已撤销，${paused} 个招聘中的岗位已暂停。${why}改好之后可以重新提交：${link}`,
    }),
    'zh-HK': ({ name, paused, why, link }) => ({
      subject: `「${name}」的核驗已撤銷`,
      text: `「${name}」的核驗已撤銷，${paused} 個招聘中的職位已暫停。${why}改好之後可以重新提交：${link}`,
    }),
    en: ({ name, paused, why, link }) => ({
      subject: `The verification of ${name} was revoked`,
      text: `The verification of ${name} was revoked; open postings that paused: ${paused}. ${why} Put it right and hand in again: ${link}`,
    }),
  },
  ending: {
    'zh-CN': ({ name, days, lastDay, link }) => ({
      subject: `「${name}」的核验还有 ${days} 天到期`,
      text: `「${name}」的核验有效至 ${lastDay}。请在此之前更新营业执照和授权书并提交复核，到期未复核的话，招聘中的岗位会自动暂停：${link}`,
    }),
    'zh-HK': ({ name, days, lastDay, link }) => ({
      subject: `「${name}」的核驗還有 ${days} 天到期`,
      text: `「${name}」的核驗有效至 ${lastDay}。請在此之前更新營業執照和授權書並提交複核，到期未複核的話，招聘中的職位會自動暫停：${link}`,
    }),
    en: ({ name, days, lastDay, link }) => ({
      subject: `The verification of ${name} ends in ${days} days`,
      text: `The verification of ${name} holds until ${lastDay}. Renew its licence and authorisation and hand them in before that day, or its open postings will pause: ${link}`,
    }),
  },
  expired: {
    'zh-CN': ({ name, paused, link }) => ({
      subject: `「${name}」的核验已到期`,
      text: `「${name}」的核验已到期，${paused} 个招聘中的岗位已自动暂停，收到的投递都还在。重新提交并通过核验之后，可以再发布：${link}`,
    }),
    'zh-HK': ({ name, paused, link }) => ({
      subject: `「${name}」的核驗已到期`,
      text: `「${name}」的核驗已到期，${paused} 個招聘中的職位已自動暫停，收到的應徵都還在。重新提交並通過核驗之後，可以再發佈：${link}`,
    }),
    en: ({ name, paused, link }) => ({
      subject: `The verification of ${name} has ended`,
      text: `The verification of ${name} has ended; open postings that paused: ${paused}. Applications are still there. Hand in again; once verified, publish them again: ${link}`,
    }),
  },
  removed: {
    'zh-CN': ({ name }) => ({
      subject: `您不再代表「${name}」招聘`,
      text: `「${name}」的管理者已将您移出，您不再能看到它的岗位和投递。您的账号还在。`,
    }),
    'zh-HK': ({ name }) => ({
      subject: `您不再代表「${name}」招聘`,
      text: `「${name}」的管理者已將您移出，您不再能看到它的職位和應徵。您的帳戶還在。`,
    }),
    en: ({ name }) => ({
      subject: `You no longer recruit for ${name}`,
      text: `An owner of ${name} has removed you; you no longer see its postings and applications. Your account remains.`,
    }),
  },
};

function why({ reasons = [], reason = '' }: Told, locale: Locale): string {
  const words = [...reasons.map((code) => reasonWords[code][locale]), reason].filter(Boolean);
  return words.join(locale === 'en' ? ' ' : '');
}

/** Posts a letter to one person inside the transaction of its occasion; `key` names the occasion. */
export async function writeTo(
  { id, login, locale }: Pick<Member, 'id' | 'login' | 'locale'>,
  letter: Letter,
  { name }: Pick<EnterpriseRecord, 'name'>,
  { key, publicUrl, ...told }: Told & { key: string; publicUrl: string },
): Promise<void> {
  const { lastDay = '', days = 0, paused = 0 } = told;
  const link = `${publicUrl}/console/enterprise`;
  const { subject, text } = letters[letter][locale]({ name, lastDay, days, paused, why: why(told, locale), link });
  await postMessage({
    to: login,
    channel: channelOf(login),
    subject,
    text,
    key: `enterprise-${letter}-${key}-${id}`,
  });
}

/** As `writeTo`, to every owner who can act on it. */
export async function writeToOwners(
  letter: Letter,
  enterprise: Pick<EnterpriseRecord, '_id' | 'name'>,
  told: Told & { key: string; publicUrl: string },
): Promise<void> {
  for (const member of await membersOf(String(enterprise._id)))
    if (member.role === 'owner' && !member.suspended) await writeTo(member, letter, enterprise, told);
}
