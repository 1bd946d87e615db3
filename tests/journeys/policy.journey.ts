import { test as unwatched } from 'playwright/test';
import { expect, test } from './visit.ts';

test('the page’s security policy allows its own origin and nothing else', async ({ page }) => {
  await page.goto('/');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = (await policy.getAttribute('content')) ?? '';
  const rules = new Map(
    content.split(';').map((rule): [string, string[]] => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  expect(rules.get('style-src')).toEqual(["'self'"]);
  const allowed = new Set([...rules.values()].flat());
  expect([...allowed].sort()).toEqual(["'none'", "'self'", 'data:']);
});

unwatched('what is written into the page does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const violated = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.violatedDirective),
      ),
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "It ran";';
    document.body.append(script);
    return { violated: await violated, title: document.title };
  });
  expect(ran.violated).toMatch(/^script-src/);
  expect(ran.title).not.toBe('It ran');
});
