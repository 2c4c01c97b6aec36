import { personas } from './personas';

const style = `
  :root { color-scheme: light dark; --accent: #217346; --line: #d6d6d6; --quiet: #5c5c5c; --raised: #ffffff; --surface: #f5f5f5; --text: #242424 }
  @media (prefers-color-scheme: dark) {
    :root { --accent: #4fb286; --line: #484848; --quiet: #bdbdbd; --raised: #292929; --surface: #1f1f1f; --text: #f0f0f0 }
  }
  * { box-sizing: border-box }
  body {
    margin: 0; min-height: 100vh; padding: 24px 16px; display: grid; align-content: start; justify-content: center;
    grid-template-columns: minmax(0, 400px); background: var(--surface); color: var(--text);
    font: 14px/1.5 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif;
  }
  h1 { margin: 0; font-size: 20px; line-height: 28px; font-weight: 600 }
  p { margin: 4px 0 16px; color: var(--quiet) }
  form { display: grid; gap: 8px }
  button {
    display: grid; width: 100%; padding: 10px 14px; font: inherit; color: inherit; text-align: start; cursor: pointer;
    background: var(--raised); border: 1px solid var(--line); border-radius: 4px;
  }
  button:hover, button:focus-visible { border-color: var(--accent) }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
  button span { font-size: 12px; line-height: 16px; color: var(--quiet) }
`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}

/** Where one says who one is: everybody whom the sandbox knows, without a password. */
export function signInPage(action: string): string {
  const choices = personas.map(
    ({ id, name, detail }) =>
      `<button name="account" value="${id}">${escaped(name)}<span>${escaped(detail)}</span></button>`,
  );
  const form = `<form method="post" action="${escaped(action)}">${choices.join('')}</form>`;
  return page('登录', `<p>沙盒的登录页，代替单位的统一认证：选一个身份，不用密码。</p>${form}`);
}

/** Asks for the end of the session; `form` is the provider's own, without a button. */
export function signOutPage(form: string): string {
  const button = '<button name="logout" value="yes" autofocus>退出登录</button>';
  return page(
    '退出登录',
    `<p>退出后，再登录要重新选择身份。</p>${form.replace('</form>', `${button}</form>`)}`,
  );
}

/** That the session has ended, where nobody waits for it. */
export const signedOutPage = (): string => page('已退出登录', '<p>可以关闭本页。</p>');

/** Why there is no signing in. */
export const failedPage = (reason: string): string =>
  page('不能登录', `<p>请关闭本页，再试一次。</p><p>${escaped(reason)}</p>`);

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
