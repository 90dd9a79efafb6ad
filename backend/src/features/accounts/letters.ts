import type { Locale } from '#platform/contract';
import { type Channel, postMessage } from '#platform/mail';

/** What we write to people about their accounts. A text message has no subject and is one short paragraph. */
export type Letter =
  | 'sign-up-code'
  | 'already-there'
  | 'reset-code'
  | 'no-account'
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-removed';

type Text = { subject: string; text: string };

const letters: Record<Letter, Record<Locale, (code: string) => Text>> = {
  'sign-up-code': {
    'zh-CN': (code) => ({
      subject: '人才港注册验证码',
      text: `您的注册验证码是 ${code}，10 分钟内有效。如非本人操作，请忽略。`,
    }),
    'zh-HK': (code) => ({
      subject: '人才港註冊驗證碼',
      text: `您的註冊驗證碼是 ${code}，10 分鐘內有效。如非本人操作，請忽略。`,
    }),
    en: (code) => ({
      subject: 'Your Talent Harbor sign-up code',
      text: `Your sign-up code is ${code}. It is valid for 10 minutes. If you did not ask for it, ignore this message.`,
    }),
  },
  'already-there': {
    'zh-CN': () => ({
      subject: '您已有人才港账号',
      text: '有人用此联系方式注册，但您已有账号，请直接登录；忘记密码可在登录页重设。如非本人操作，请忽略。',
    }),
    'zh-HK': () => ({
      subject: '您已有人才港帳戶',
      text: '有人用此聯絡方式註冊，但您已有帳戶，請直接登入；忘記密碼可在登入頁重設。如非本人操作，請忽略。',
    }),
    en: () => ({
      subject: 'You already have a Talent Harbor account',
      text: 'Somebody asked to sign up with this address or number, but you already have an account. Sign in, or reset your password on the sign-in page. If it was not you, ignore this message.',
    }),
  },
  'reset-code': {
    'zh-CN': (code) => ({
      subject: '人才港重设密码验证码',
      text: `您的重设密码验证码是 ${code}，10 分钟内有效。切勿告诉他人。如非本人操作，请忽略。`,
    }),
    'zh-HK': (code) => ({
      subject: '人才港重設密碼驗證碼',
      text: `您的重設密碼驗證碼是 ${code}，10 分鐘內有效。切勿告訴他人。如非本人操作，請忽略。`,
    }),
    en: (code) => ({
      subject: 'Your Talent Harbor password reset code',
      text: `Your password reset code is ${code}. It is valid for 10 minutes. Tell it to nobody. If you did not ask for it, ignore this message.`,
    }),
  },
  'no-account': {
    'zh-CN': () => ({
      subject: '此联系方式没有人才港账号',
      text: '有人要重设此联系方式的密码，但这里没有对应的账号。您注册时可能用了别的手机号或邮箱。如非本人操作，请忽略。',
    }),
    'zh-HK': () => ({
      subject: '此聯絡方式沒有人才港帳戶',
      text: '有人要重設此聯絡方式的密碼，但這裡沒有對應的帳戶。您註冊時可能用了別的手機號碼或電郵。如非本人操作，請忽略。',
    }),
    en: () => ({
      subject: 'No Talent Harbor account here',
      text: 'Somebody asked to reset the password for this address or number, but it has no account. Perhaps you signed up with another one. If it was not you, ignore this message.',
    }),
  },
  'password-changed': {
    'zh-CN': () => ({
      subject: '您的人才港密码已更改',
      text: '您的密码刚刚已更改，其他登录已退出。如非本人操作，请立即在登录页重设密码。',
    }),
    'zh-HK': () => ({
      subject: '您的人才港密碼已更改',
      text: '您的密碼剛剛已更改，其他登入已登出。如非本人操作，請立即在登入頁重設密碼。',
    }),
    en: () => ({
      subject: 'Your Talent Harbor password was changed',
      text: 'Your password has just been changed, and other sessions were signed out. If it was not you, reset it on the sign-in page at once.',
    }),
  },
  'second-factor-on': {
    'zh-CN': () => ({
      subject: '您的人才港账号已开启两步验证',
      text: '两步验证刚刚已开启，其他登录已退出。以后登录除密码外，还要填写验证器应用里的验证码。如非本人操作，请立即在登录页重设密码，并联系我们。',
    }),
    'zh-HK': () => ({
      subject: '您的人才港帳戶已開啟兩步驗證',
      text: '兩步驗證剛剛已開啟，其他登入已登出。以後登入除密碼外，還要填寫驗證器應用程式內的驗證碼。如非本人操作，請立即在登入頁重設密碼，並聯絡我們。',
    }),
    en: () => ({
      subject: 'Two-step sign-in is on for your Talent Harbor account',
      text: 'Two-step sign-in has just been switched on, and other sessions were signed out. From now on, signing in also takes a code from your authenticator app. If it was not you, reset your password on the sign-in page at once and contact us.',
    }),
  },
  'second-factor-off': {
    'zh-CN': () => ({
      subject: '您的人才港账号已关闭两步验证',
      text: '两步验证刚刚已关闭，其他登录已退出。以后只用密码就能登录。如非本人操作，请立即在登录页重设密码。',
    }),
    'zh-HK': () => ({
      subject: '您的人才港帳戶已關閉兩步驗證',
      text: '兩步驗證剛剛已關閉，其他登入已登出。以後只用密碼就能登入。如非本人操作，請立即在登入頁重設密碼。',
    }),
    en: () => ({
      subject: 'Two-step sign-in is off for your Talent Harbor account',
      text: 'Two-step sign-in has just been switched off, and other sessions were signed out. From now on, your password alone signs you in. If it was not you, reset your password on the sign-in page at once.',
    }),
  },
  'second-factor-removed': {
    'zh-CN': () => ({
      subject: '管理员解除了您的两步验证',
      text: '管理员刚刚解除了您账号的两步验证，所有登录已退出。请用密码登录，并在账号页面重新设置。如果您没有提出过，请立即重设密码，并联系我们。',
    }),
    'zh-HK': () => ({
      subject: '管理員解除了您的兩步驗證',
      text: '管理員剛剛解除了您帳戶的兩步驗證，所有登入已登出。請用密碼登入，並在帳戶頁面重新設定。如果您沒有提出過，請立即重設密碼，並聯絡我們。',
    }),
    en: () => ({
      subject: 'An administrator removed your two-step sign-in',
      text: 'An administrator has just removed two-step sign-in from your account, and all sessions were signed out. Sign in with your password and set it up again on your account page. If you did not ask for this, reset your password at once and contact us.',
    }),
  },
};

export const channelOf = (login: string): Channel => (login.includes('@') ? 'mail' : 'sms');

/** Posts a letter inside the transaction of its occasion, whose id makes it the only one. */
export async function postLetter(
  letter: Letter,
  occasion: { id: string; login: string; locale: Locale; code?: string; until?: Date },
): Promise<void> {
  const { subject, text } = letters[letter][occasion.locale](occasion.code ?? '');
  await postMessage({
    to: occasion.login,
    channel: channelOf(occasion.login),
    subject,
    text,
    key: `${letter}-${occasion.id}`,
    ...(occasion.until && { until: occasion.until }),
  });
}
