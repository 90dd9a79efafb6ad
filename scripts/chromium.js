import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

async function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const file = join(folder, name);
      if (
        await access(file).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  }
  return null;
}

async function fromPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    await access(file);
    return file;
  } catch {
    return null;
  }
}

/** A Chromium to test with: on PATH, Playwright's own, or Debian's, which is installed where we may. */
export async function findChromium(run) {
  const found = (await onPath()) ?? (await fromPlaywright());
  if (found) return found;
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    const installed = await onPath();
    if (installed) return installed;
  }
  console.error(
    "No Chromium: install one (Debian: 'apt-get install chromium fonts-noto-cjk'), or run 'npx playwright install chromium'.",
  );
  process.exit(1);
}
