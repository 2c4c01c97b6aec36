import type { Text } from './text';

/** The words of signing in and out, in the pane and on the dialog's page. */
export const signInTexts = {
  signIn: { zh: '登录', en: 'Sign in' },
  signInAgain: { zh: '重新登录', en: 'Sign in again' },
  signInAnew: { zh: '换个身份登录', en: 'Sign in as somebody else' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  stopSigningIn: { zh: '取消', en: 'Cancel' },
  signedInAs: { zh: '已登录：{name}', en: 'Signed in: {name}' },
  notSignedIn: {
    zh: '未登录。现在就可以填报，报送时要先登录。',
    en: 'Not signed in. You can fill the report in now; submitting it needs signing in.',
  },
  sessionEnded: {
    zh: '登录已过期，请重新登录。表里的内容都在。',
    en: 'The session has ended. Sign in again; everything is still in the sheets.',
  },
  signInClosed: {
    zh: '登录窗口已关闭，还没有登录。',
    en: 'The window was closed before you were signed in.',
  },
  signInBlocked: {
    zh: '登录窗口没能打开。请允许弹出窗口，再点一次。',
    en: 'The window could not be opened. Allow pop-up windows and try again.',
  },
  signInRefused: {
    zh: '没有登录成功，请再试一次；仍不行，请联系管理员。',
    en: 'Signing in did not succeed. Try again, or ask your administrator.',
  },
  signInAway: {
    zh: '暂时连不上登录服务，请稍后再试。',
    en: 'The sign-in service cannot be reached. Try later.',
  },
  signingIn: { zh: '请在打开的窗口里登录。', en: 'Sign in in the window that has opened.' },
  noRole: {
    zh: '这个身份还没有分配角色，不能报送。请联系管理员，或者换个身份登录。',
    en: 'This account has no role, so it cannot submit. Ask your administrator, or sign in as somebody else.',
  },
  notOwnTitle: { zh: '这份表还不是本单位的', en: 'This report is not your unit’s yet' },
  notOwnText: {
    zh: '表上的单位是“{found}”，登录的是“{own}”。改成本单位后才能报送，已填的数据和文字都保留。',
    en: 'It is made out for “{found}”; you are signed in for “{own}”. Make it out for your unit to submit it. Figures and texts are kept.',
  },
  notOwnNoCode: {
    zh: '登录前布置的表没有单位代码。填上本单位“{own}”后就能报送，已填的数据和文字都保留。',
    en: 'It was laid out before you signed in and has no unit code. Make it out for “{own}” to submit it. Figures and texts are kept.',
  },
  makeOwn: { zh: '填上本单位', en: 'Make it out for my unit' },
  dialogSigningIn: { zh: '正在转到登录页…', en: 'On the way to the sign-in page…' },
  dialogSigningOut: { zh: '正在退出登录…', en: 'Signing out…' },
  dialogDone: { zh: '好了，可以关闭本窗口。', en: 'Done. You can close this window.' },
  dialogAlone: {
    zh: '本页由窗格打开。请关闭本页，在窗格里点“登录”。',
    en: 'This page is opened by the pane. Close it, and choose “Sign in” there.',
  },
} satisfies Record<string, Text>;
