import { expect, test } from './fixtures/test.ts';

test('the page for people shows the language that it is opened for, and leads to the guide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const headings = page.getByRole('heading', { level: 1 });
  await page.goto('/pane/support.html');
  await expect(headings.filter({ visible: true })).toHaveCount(12);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(headings.filter({ visible: true })).toHaveText(['مساعدة المكالمات النشطة']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(headings.filter({ visible: true })).toHaveText(['Hilfe zu „Aktive Anrufe“']);
  await page.getByRole('link', { name: 'die Anleitung zu dieser Installation' }).click();
  await expect(page.getByText('Active calls for your organization')).toBeVisible();
});
