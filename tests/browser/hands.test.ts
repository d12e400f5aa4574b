// What the accessibility rules cannot see: enlarged text, the keyboard, touch, the reader's own colours, and reduced
// motion.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { PAGE_TYPES, visitSite } from './site.ts';

const site = visitSite();
/** The width and height of 1280 × 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** CSS pixels, from WCAG 2.5.8. */
const SMALLEST_TARGET = 24;
const MOST_TABS = 60;
const WITH_KEYBOARD = ['front', 'goal', 'search', 'follow-up', 'strategy deadlines', 'compare', 'whole'] as const;

describe.each(Object.entries(PAGE_TYPES))('the %s page', (_name, address) => {
  test('can be read at 400 %, and with more space between letters, words and lines', async () => {
    const page = await site.open(address, { viewport: ENLARGED });
    expect(await findOverflow(page), 'at 400 %').toEqual([]);
    await spaceOut(page);
    expect(await findOverflow(page), 'spaced out at 400 %').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1024 });
    expect(await findOverflow(page), 'spaced out').toEqual([]);
  });

  test('has targets large enough for a finger', async () => {
    const page = await site.open(address, { viewport: { width: 360, height: 740 } });
    const small = await findSmallTargets(page);
    expect(small).toEqual([]);
  });
});

describe.each(WITH_KEYBOARD)('by keyboard on the %s page', (name) => {
  test('the first stop is a link to the content', async () => {
    const page = await site.open(PAGE_TYPES[name]);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(
      await skip.evaluate((link) => document.activeElement === link && link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await page.keyboard.press('Enter');
    // The browser moves the focus in its next frame.
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
  });

  test('each stop is visible, and nothing covers it', async () => {
    const page = await site.open(PAGE_TYPES[name], { viewport: { width: 1024, height: 600 }, reducedMotion: 'reduce' });
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < MOST_TABS; stops += 1) {
      await page.keyboard.press('Tab');
      await settleSearch(page);
      const fault = await page.evaluate(describeFocus);
      if (fault === 'end') break;
      if (fault !== null) hidden.push(fault);
    }
    expect(stops).toBeGreaterThan(5);
    expect(hidden).toEqual([]);
  });
});

describe('readers who choose their own colours', () => {
  test.each(['goal', 'search', 'strategy deadlines'] as const)(
    'see buttons, fields and focus on the %s page',
    async (name) => {
      const page = await site.open(PAGE_TYPES[name], { forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const edgeless = await page
        .locator('button:visible, input:visible, select:visible')
        .evaluateAll((controls) =>
          controls
            .filter(
              (control) =>
                getComputedStyle(control).borderTopStyle === 'none' && getComputedStyle(control).appearance === 'none',
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
      expect(edgeless).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(describeFocus)).toBeNull();
    },
  );
});

test('readers who have turned off motion see none', async () => {
  const page = await site.open('/', { reducedMotion: 'reduce' });
  for (const address of Object.values(PAGE_TYPES)) {
    await page.goto(new URL(address, inject('siteUrl')).href);
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map(
        (element) => [element.tagName, getComputedStyle(element)] as const,
      );
      const lasting = (time: string) => time.split(',').some((part) => Number.parseFloat(part) > 0);
      const moved = styles.filter(([, style]) => style.animationName !== 'none' || lasting(style.transitionDuration));
      return [
        ...moved.map(([tag]) => tag),
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
      ];
    });
    expect(moving, address).toEqual([]);
  }
});

describe('no page moves while it loads', () => {
  const PHONE = { viewport: { width: 412, height: 823 } };

  test('not even when the typeface arrives last', async () => {
    const page = await site.openAnew('/', PHONE);
    let typeface = Promise.withResolvers<void>();
    let held = 0;
    await page.route('**/*.woff2', async (route) => {
      held += 1;
      await typeface.promise;
      await route.continue();
    });
    for (const address of Object.values(PAGE_TYPES)) {
      typeface = Promise.withResolvers();
      await page.goto(new URL(address, inject('siteUrl')).href, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      typeface.resolve();
      await page.waitForLoadState();
      expect(await sumShifts(page), address).toBe(0);
    }
    expect(held).toBe(Object.values(PAGE_TYPES).length);
  });

  test('and the test finds a page that does', async () => {
    const page = await site.open('/', PHONE);
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<h1>Et<br>To</h1>'));
    expect(await sumShifts(page)).toBeGreaterThan(0);
  });
});

/** The sum of all shifts until two more frames are drawn with every typeface loaded. */
async function sumShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let picture = 0; picture < 2; picture += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

/**
 * Focusing the search field fetches the filters, which push down everything below them, including the focused element.
 */
async function settleSearch(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.activeElement?.closest('#soegeform') || !document.querySelector('#soegefiltre')?.hasAttribute('hidden'),
  );
}

/** Adds a style sheet by script, because the policy refuses one written into the page. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

/** Finds sideways scrolling of the page, and text that is cut off. Elements that scroll by themselves do not count. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
      const style = getComputedStyle(element);
      const isTiny = element.clientWidth <= 2 || element.clientHeight <= 2 || element.textContent?.trim() === '';
      const hides = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
      return (
        hides &&
        !isTiny &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`sideways scroll: ${scrollWidth - clientWidth} px`] : []),
      ...cut.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 100)}`),
    ];
  });
}

/** Finds targets smaller than 24 px, unless they are in a sentence or have room around them. */
async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((size) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().width > 1 &&
        element.getBoundingClientRect().bottom > 0,
    );
    const isInSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const small = boxes.filter(({ element, box }) => (box.width < size || box.height < size) && !isInSentence(element));
    const crowded = small.filter(({ element, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
        return Math.hypot(dx, dy) < size / 2;
      });
    });
    return crowded.map(
      ({ element, box }) => `${box.width.toFixed(0)} × ${box.height.toFixed(0)}: ${element.outerHTML.slice(0, 100)}`,
    );
  }, SMALLEST_TARGET);
}

/** Null when the focus is visible, `end` when it has left the page, else a description of what is wrong. */
function describeFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'end';
  const style = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const name = focused.outerHTML.slice(0, 100);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
  if (box.bottom <= 0 || box.top >= innerHeight) return `off the screen: ${name}`;
  const rows = [...focused.getClientRects()];
  const isSeen = rows.some((row) => {
    const over = document.elementFromPoint(
      Math.min(Math.max(row.left + row.width / 2, 0), innerWidth - 1),
      Math.min(Math.max(row.top + row.height / 2, 0), innerHeight - 1),
    );
    return over !== null && (focused.contains(over) || over.contains(focused));
  });
  return isSeen ? null : `covered: ${name}`;
}
