import { channelOf } from '#features/accounts';
import type { Locale } from '#platform/contract';
import { postMessage } from '#platform/mail';

type Facts = { enterprise: string; inviter: string; link: string };

const words: Record<Locale, (facts: Facts) => { subject: string; text: string }> = {
  'zh-CN': ({ enterprise, inviter, link }) => ({
    subject: `邀请您代表「${enterprise}」招聘`,
    text: `${inviter}邀请您在人才港代表「${enterprise}」招聘。7 天内打开链接接受或谢绝，没有账号可以先注册：${link} 链接只给您用，切勿转发。`,
  }),
  'zh-HK': ({ enterprise, inviter, link }) => ({
    subject: `邀請您代表「${enterprise}」招聘`,
    text: `${inviter}邀請您在人才港代表「${enterprise}」招聘。7 天內打開連結接受或謝絕，沒有帳戶可以先註冊：${link} 連結只給您用，切勿轉發。`,
  }),
  en: ({ enterprise, inviter, link }) => ({
    subject: `You are invited to recruit for ${enterprise}`,
    text: `${inviter} invites you to recruit for ${enterprise} on Talent Harbor. Open the link within 7 days to accept or decline; you can sign up first: ${link} The link is for you alone; do not pass it on.`,
  }),
};

/** Posts an invitation, inside the transaction that makes it. The letter is in the language of whoever invites. */
export async function postInvitation(
  invitation: Facts & { id: string; login: string; locale: Locale; until: Date },
): Promise<void> {
  const { id, login, locale, until } = invitation;
  const { subject, text } = words[locale](invitation);
  await postMessage({ to: login, channel: channelOf(login), subject, text, key: `invitation-${id}`, until });
}
