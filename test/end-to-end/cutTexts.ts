import type { Page } from 'playwright-core';

/**
 * The texts that a picture of a page would show cut through, in the page and in its frames: those of which a line, or the
 * button that bears it, stands only partly within the window, or within something that hides what does not fit or
 * scrolls. What is not seen at all, and what a screen reader alone is told, cuts nothing. What is painted on a canvas
 * cannot be judged.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  const inFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(cutInDocument)));
  return inFrames.flat();
}

/** Runs in the browser, so it holds all that it needs; methods, as functions of their own come with the loader's name for them. */
function cutInDocument(): string[] {
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  /** Glyphs leave room at the ends of their line: less than this share of it, and 2 px to the sides, cuts none. */
  const slack = 0.12;
  const boxes = {
    overlap(a: Box, b: Box): Box {
      return {
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      };
    },
    /** A box of one pixel is what hides a text from all but screen readers. */
    isEmpty({ left, top, right, bottom }: Box): boolean {
      return right - left <= 1 || bottom - top <= 1;
    },
    inside(element: Element): Box {
      const outer = element.getBoundingClientRect();
      const left = outer.left + element.clientLeft;
      const top = outer.top + element.clientTop;
      return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
    },
    /** Where the text of an element can be seen; null where nobody is meant to see it. */
    visible(element: Element): Box | null {
      let box: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.visibility === 'hidden' || style.opacity === '0' || style.clipPath !== 'none') return null;
        if (style.display !== 'inline' && style.overflow !== 'visible')
          box = this.overlap(box, this.inside(each));
      }
      return this.isEmpty(box) ? null : box;
    },
    linesOf(text: Node): Box[] {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    },
    isCut(line: Box, seen: Box): boolean {
      const part = this.overlap(line, seen);
      if (this.isEmpty(line) || this.isEmpty(part)) return false;
      const height = line.bottom - line.top;
      const lostBelow = height - (part.bottom - part.top);
      const lostBeside = line.right - line.left - (part.right - part.left);
      return lostBelow > height * slack || lostBeside > 2;
    },
  };

  const cut: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (text === '' || node.parentElement === null) continue;
    const button = node.parentElement.closest('button');
    const seen = boxes.visible(button?.parentElement ?? node.parentElement);
    const lines = button ? [button.getBoundingClientRect()] : boxes.linesOf(node);
    if (seen !== null && lines.some((line) => boxes.isCut(line, seen))) cut.push(text);
  }
  return cut;
}
