import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { previewPage, previewSize } from './preview.ts';

// The pictures of the README, from the demonstration city: PICTURES=true npx playwright test --project=pictures
for (const [name, width, height] of [
  ['search-desk', 1440, 900],
  ['search-phone', 360, 740],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, isMobile: width < 600, hasTouch: width < 600, colorScheme: 'light' });
    test('is taken', async ({ page }) => {
      await page.goto('/jobs?q=焊工', { waitUntil: 'networkidle' });
      await page.screenshot({ path: fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url)) });
    });
  });
}

// What a shared link shows, in the words of each language.
for (const locale of ['zh-CN', 'zh-HK', 'en']) {
  test.describe(`the preview in ${locale}`, () => {
    test.use({ viewport: previewSize });
    test('is taken', async ({ page }) => {
      await page.goto(`/?lang=${locale}`);
      const [product = '', tagline = ''] = (await page.title()).split(' · ');
      await page.setContent(previewPage(locale, product, tagline));
      const path = `../frontend/public/preview-${locale}.png`;
      await page.screenshot({ path: fileURLToPath(new URL(path, import.meta.url)) });
    });
  });
}
